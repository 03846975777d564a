package pl.pomost.business.membership;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.kernel.access.Permission;
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

/** The advisor records that the cooperative suspended its activity. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class RecordPause {

    @Inject
    CaseFiles files;

    @Inject
    Memberships memberships;

    @Inject
    RollPolicy policy;

    @Inject
    @Any
    Instance<PauseWitness> witnesses;

    @Inject
    Facts facts;

    @Inject
    Door door;

    RecordPause() {}

    /**
     * The first day without activity.
     *
     * @param beganOn at most a year ahead
     * @param reason  at most 500 characters
     */
    public record Command(CaseRef theCase, @Nullable LocalDate beganOn, String reason) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.text("reason", command.reason(), RollPolicy.REASON_LENGTH);
        var began = policy.day(check, "beganOn", command.beganOn());
        check.orRefuse();
        var file = files.take(command.theCase());
        var roll = policy.roll(file);
        policy.records(file, door.actor()).and(apart(roll, began)).orRefuse();
        var pause = new ActivityPause(
                file.number(), roll.pauses().size() + 1, began, command.reason().strip());
        memberships.add(pause);
        for (var witness : witnesses) {
            witness.changed(file);
        }
        return facts.record(file.tells(pause.thing(), pause.snapshot()));
    }

    /** Every pause before it has ended before it. */
    private static Verdict apart(Roll roll, LocalDate began) {
        return Verdict.allowed()
                .require(
                        roll.pauses().stream().allMatch(pause -> pause.endedOn()
                                .filter(end -> end.isBefore(began))
                                .isPresent()),
                        () -> Reason.of("pause.lasts").with("day", began));
    }
}
