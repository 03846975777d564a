package pl.pomost.business.training;

import jakarta.inject.Inject;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor records that an absence from a session was excused, and why. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class ExcuseAbsence {

    /** Most characters of the reason. */
    public static final int REASON_LENGTH = 500;

    @Inject
    CaseFiles files;

    @Inject
    Groups groups;

    @Inject
    Trainings trainings;

    @Inject
    SeparationPolicy separation;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    ExcuseAbsence() {}

    /**
     * @param session     number of the session within the case
     * @param participant number of the person who was absent
     * @param reason      why the absence is excused, at most 500 characters
     */
    public record Command(CaseRef theCase, int session, String participant, String reason) implements AboutCase {}

    /** @return the receipt of the case */
    public Receipt handle(Command command) {
        var check = new Check();
        check.required("participant", command.participant());
        check.text("reason", command.reason(), REASON_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        separation.writes(file, door.actor()).orRefuse();
        var session = trainings.of(file.number()).stream()
                .filter(each -> each.number() == command.session())
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("training", command.session()));
        verdict(command, session).orRefuse();
        var excuse = new Excuse(file.number(), command, door.actor().account(), clock.day());
        trainings.add(excuse);
        return facts.record(file.tells("excuse", excuse.snapshot()));
    }

    private Verdict verdict(Command command, TrainingSession session) {
        var person = command.participant();
        var group = groups.of(session.caseNumber());
        var excused = trainings.excusesOf(session.caseNumber()).stream()
                .anyMatch(each -> each.session() == session.number()
                        && each.participantNumber().equals(person));
        return Verdict.allowed()
                .require(Absences.isMissed(Absences.Held.of(session), person, group), () -> Reason.of(
                                "training.not-absent")
                        .with("participant", person)
                        .with("session", session.number()))
                .require(!excused, () -> Reason.of("training.excused-already")
                        .with("participant", person)
                        .with("session", session.number()));
    }
}
