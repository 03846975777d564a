package pl.pomost.business.training;

import jakarta.inject.Inject;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor issues the certificate of a person who attended enough; it gets a number of the year. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class IssueTrainingCertificate {

    @Inject
    CaseFiles files;

    @Inject
    Groups groups;

    @Inject
    Trainings trainings;

    @Inject
    Programmes programmes;

    @Inject
    SeparationPolicy separation;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    IssueTrainingCertificate() {}

    /** @param participant number of the member who completed the training */
    public record Command(CaseRef theCase, String participant) implements AboutCase {}

    /** @return the receipt of the case; its subject is the number of the certificate */
    public Receipt handle(Command command) {
        var check = new Check();
        check.required("participant", command.participant());
        check.orRefuse();
        var file = files.take(command.theCase());
        var person = command.participant();
        var rules = programmes.rules(file.rulesVersion());
        var attended = trainings.countedQuarters(file.number()).getOrDefault(person, 0);
        separation
                .writes(file, door.actor())
                .require(groups.of(file.number()).has(person), () -> Reason.of("training.no-member")
                        .with("participant", person)
                        .with("day", clock.day()))
                .and(AttendancePolicy.verdict(person, attended, rules))
                .and(once(command))
                .orRefuse();
        var certificate = new TrainingCertificate(
                trainings.nextCertificate(clock.day().getYear()),
                file.number(),
                person,
                attended,
                AttendancePolicy.needed(rules),
                rules.training().quarters(),
                door.actor().account(),
                clock.day());
        trainings.add(certificate);
        return facts.record(
                file.tells("training-certificate", certificate.snapshot()).withSubject(certificate.number()));
    }

    private Verdict once(Command command) {
        var issued = trainings.certificatesOf(command.theCase().number()).stream()
                .filter(each -> each.participantNumber().equals(command.participant()))
                .findFirst();
        return Verdict.allowed().require(issued.isEmpty(), () -> Reason.of("training.certificate-issued")
                .with("participant", command.participant())
                .with("certificate", issued.orElseThrow().number()));
    }
}
