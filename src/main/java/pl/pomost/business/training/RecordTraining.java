package pl.pomost.business.training;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor records a block of training or advice from its attendance list. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class RecordTraining {

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

    RecordTraining() {}

    /**
     * The attendance list of one more session.
     *
     * @param reason why it is recorded so late; absent while it is not late, at most 500 characters
     */
    public record Command(
            CaseRef theCase, TrainingList list, @Nullable String reason) implements AboutCase {

        /** A list that is recorded in time. */
        public Command(CaseRef theCase, TrainingList list) {
            this(theCase, list, null);
        }
    }

    /** @return the receipt of the case */
    public Receipt handle(Command command) {
        var list = command.list();
        TrainingList.check(list, clock.day());
        var check = new Check();
        check.optionalText("reason", command.reason(), CorrectTraining.REASON_LENGTH);
        check.orRefuse();

        var file = files.take(command.theCase());
        separation.writes(file, door.actor()).and(TrainingPolicy.isOpen(file)).orRefuse();
        var before = trainings.of(file.number());
        var policy = new TrainingPolicy(programmes.rules(file.rulesVersion()), before);
        policy.allows(list, groups.of(file.number()))
                .and(policy.inTime(list, clock.day(), command.reason()))
                .orRefuse();

        var session = new TrainingSession(file.number(), before.size() + 1);
        session.become(list);
        trainings.add(session);
        var told = session.snapshot().personal("reason", command.reason());
        return facts.record(file.tells("training " + session.number(), told));
    }
}
