package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.Participants;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.training.Hours;
import pl.pomost.business.training.TrainingCertificate;
import pl.pomost.business.training.Trainings;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The certificates of one case, with the figures of the days on which they were issued. */
@Reading
@Requires(Permission.READ_CASES)
public class TrainingCertificates {

    @Inject
    CaseReaders readers;

    @Inject
    CaseFiles files;

    @Inject
    Trainings trainings;

    @Inject
    Participants participants;

    @Inject
    Door door;

    TrainingCertificates() {}

    /**
     * One certificate.
     *
     * @param name     of the person; absent for readers who may not see it
     * @param attended hours attended and signed for
     * @param needed   hours that the threshold asked for
     * @param planned  hours planned
     */
    public record TrainingCertificateRow(
            String certificate,
            String participant,
            @Nullable String name,
            BigDecimal attended,
            BigDecimal needed,
            BigDecimal planned,
            String rulesVersion,
            String issuedBy,
            LocalDate issuedOn) {}

    /** All certificates of the case. @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when it may not be read */
    public List<TrainingCertificateRow> of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        var version = files.look(number).rulesVersion();
        return trainings.certificatesOf(number).stream()
                .map(each -> row(each, version))
                .toList();
    }

    private TrainingCertificateRow row(TrainingCertificate certificate, String rulesVersion) {
        return new TrainingCertificateRow(
                certificate.number(),
                certificate.participantNumber(),
                door.actor().may(Permission.READ_PARTICIPANTS) ? name(certificate.participantNumber()) : null,
                Hours.of(certificate.attended()),
                Hours.of(certificate.needed()),
                Hours.of(certificate.planned()),
                rulesVersion,
                certificate.issuedBy(),
                certificate.issuedOn());
    }

    private String name(String participant) {
        var person = participants.look(participant);
        return person.firstName() + " " + person.lastName();
    }
}
