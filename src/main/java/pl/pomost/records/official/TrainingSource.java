package pl.pomost.records.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.applicant.Participants;
import pl.pomost.business.official.OfficialContent;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.official.OfficialSource;
import pl.pomost.business.training.Hours;
import pl.pomost.business.training.TrainingCertificate;
import pl.pomost.business.training.Trainings;
import pl.pomost.kernel.fact.CaseNumber;

/** The certificate of a person who completed the training. */
@ApplicationScoped
class TrainingSource implements OfficialSource {

    @Inject
    Letterhead letterhead;

    @Inject
    Trainings trainings;

    @Inject
    Participants participants;

    TrainingSource() {}

    @Override
    public OfficialKind kind() {
        return OfficialKind.TRAINING_CERTIFICATE;
    }

    @Override
    public List<String> subjects(CaseNumber caseNumber) {
        return trainings.certificatesOf(caseNumber).stream()
                .map(TrainingCertificate::number)
                .toList();
    }

    @Override
    public Optional<OfficialContent> of(CaseNumber caseNumber, String subject, LocalDate day) {
        return trainings.certificatesOf(caseNumber).stream()
                .filter(certificate -> certificate.number().equals(subject))
                .findFirst()
                .map(this::content);
    }

    private OfficialContent content(TrainingCertificate certificate) {
        var facts = letterhead.of(certificate.caseNumber());
        var person = participants.look(certificate.participantNumber());
        facts.put("certificate", certificate);
        facts.put("name", person.firstName() + " " + person.lastName());
        facts.put("attended", Hours.of(certificate.attended()));
        facts.put("needed", Hours.of(certificate.needed()));
        facts.put("planned", Hours.of(certificate.planned()));
        facts.put("issuedBy", letterhead.nameOf(certificate.issuedBy()));
        return new OfficialContent(
                kind(),
                certificate.number(),
                "Zaświadczenie o ukończeniu szkoleń nr " + certificate.number(),
                certificate.issuedOn(),
                facts);
    }
}
