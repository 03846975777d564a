package pl.pomost.business.training;

import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor corrects a recorded session and says why. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class CorrectTraining {

    /** Most characters of the reason. */
    public static final int REASON_LENGTH = 500;

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

    CorrectTraining() {}

    /**
     * The whole list anew.
     *
     * @param session number of the session within the case
     * @param reason  why it is corrected, at most 500 characters
     */
    public record Command(CaseRef theCase, int session, TrainingList list, String reason) implements AboutCase {}

    /** @return the receipt of the case */
    public Receipt handle(Command command) {
        var check = new Check();
        check.text("reason", command.reason(), REASON_LENGTH);
        check.orRefuse();
        TrainingList.check(command.list(), clock.day());

        var file = files.take(command.theCase());
        separation.writes(file, door.actor()).and(TrainingPolicy.isOpen(file)).orRefuse();
        var all = trainings.of(file.number());
        var session = session(all, command.session());
        var other = all.stream().filter(one -> one != session).toList();
        new TrainingPolicy(programmes.rules(file.rulesVersion()), other)
                .allows(command.list(), groups.of(file.number()))
                .orRefuse();

        session.become(command.list());
        var told = session.snapshot().personal("reason", command.reason().strip());
        return facts.record(file.tells("training " + session.number(), told));
    }

    private static TrainingSession session(List<TrainingSession> all, int number) {
        return all.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("training", number));
    }
}
