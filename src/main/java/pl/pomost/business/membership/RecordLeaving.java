package pl.pomost.business.membership;

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

/** The advisor records that somebody left the cooperative; the day before is the last that counts. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class RecordLeaving {

    @Inject
    CaseFiles files;

    @Inject
    RollPolicy policy;

    @Inject
    RollDuties rollDuties;

    @Inject
    Facts facts;

    @Inject
    Door door;

    RecordLeaving() {}

    /**
     * Who left.
     *
     * @param number number of the person on the roll
     * @param leftOn the day of leaving, at most a year ahead
     * @param reason at most 500 characters
     */
    public record Command(
            CaseRef theCase, int number, @Nullable LocalDate leftOn, String reason) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.text("reason", command.reason(), RollPolicy.REASON_LENGTH);
        var left = policy.day(check, "leftOn", command.leftOn());
        check.orRefuse();
        var file = files.take(command.theCase());
        policy.changes(file, door.actor()).orRefuse();
        var leaving = policy.membership(policy.kept(file), command.number());
        Verdict.allowed()
                .require(leaving.leftOn().isEmpty(), () -> Reason.of("membership.left")
                        .with("number", leaving.number())
                        .with("day", leaving.leftOn().orElseThrow()))
                .require(!left.isBefore(leaving.joinedOn()), () -> Reason.of("membership.before-joining")
                        .with("joined", leaving.joinedOn()))
                .orRefuse();
        leaving.leave(left, command.reason().strip());
        rollDuties.left(file, leaving, left);
        return facts.record(file.tells(leaving.thing(), leaving.snapshot()));
    }
}
