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
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor records the last day on which the cooperative stood still. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class EndPause {

    @Inject
    CaseFiles files;

    @Inject
    RollPolicy policy;

    @Inject
    @Any
    Instance<PauseWitness> witnesses;

    @Inject
    Facts facts;

    @Inject
    Door door;

    EndPause() {}

    /**
     * Which pause ended.
     *
     * @param pause   its number
     * @param endedOn its last day, at most a year ahead
     */
    public record Command(
            CaseRef theCase, int pause, @Nullable LocalDate endedOn) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        var ended = policy.day(check, "endedOn", command.endedOn());
        check.orRefuse();
        var file = files.take(command.theCase());
        policy.records(file, door.actor()).orRefuse();
        var pause =
                policy.roll(file).pause(command.pause()).orElseThrow(() -> Refusal.unknown("pause", command.pause()));
        Verdict.allowed()
                .require(pause.endedOn().isEmpty(), () -> Reason.of("pause.ended")
                        .with("day", pause.endedOn().orElseThrow()))
                .require(!ended.isBefore(pause.beganOn()), () -> Reason.of("pause.before-begin")
                        .with("began", pause.beganOn()))
                .orRefuse();
        pause.end(ended);
        for (var witness : witnesses) {
            witness.changed(file);
        }
        return facts.record(file.tells(pause.thing(), pause.snapshot()));
    }
}
