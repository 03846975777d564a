package pl.pomost.business.reversal;

import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** What may be reversed now, and all that stands in the way: for pages and calls, before. */
@Reading
@Requires(Permission.READ_STATEMENTS)
public class ReversalOptions {

    @Inject
    ReversalPolicy policy;

    @Inject
    Reversals reversals;

    @Inject
    Door door;

    ReversalOptions() {}

    /**
     * How the reversal of a thing stands for whoever looks.
     *
     * @param undoes  what it takes back
     * @param asking  whether it can be asked for, or every reason why not
     * @param confirming whether whoever looks can confirm the one that waits, or every reason why not
     * @param asked   every reversal of the thing so far, by a line, too, in the order of asking
     */
    public record Standing(Undone undoes, Verdict asking, Verdict confirming, List<ReversalRow> asked) {}

    /** @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is no such thing */
    public Standing of(ReversalSubject subject) {
        var what = policy.of(subject);
        var asked = reversals.history(subject);
        var waiting = reversals.waiting(subject);
        var asking = may().and(policy.asking(subject, what, door.actor()));
        var confirming = waiting.map(reversal -> may().and(policy.confirming(reversal, what, door.actor()))
                        .and(policy.standing(subject, what)))
                .orElseGet(() -> Verdict.refused(Reason.of("reversal.none-waits")));
        return new Standing(
                what.undone(),
                asking,
                confirming,
                asked.stream().map(ReversalRow::of).toList());
    }

    /** Reversals that others asked for and that wait for a second person, the first asked first, at most that many. */
    public List<ReversalRow> waiting(int most) {
        return reversals.waitingFor(door.actor().account(), most).stream()
                .map(ReversalRow::of)
                .toList();
    }

    private Verdict may() {
        return Verdict.allowed()
                .require(door.actor().may(Permission.REVERSE_MOVEMENTS), () -> Reason.of("move.not-yours")
                        .with("roles", Permission.REVERSE_MOVEMENTS.holders()));
    }
}
