package pl.pomost.business.bridging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.membership.PauseWitness;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Facts;

/**
 * Support stands still while the case is suspended or the cooperative pauses, and runs when neither is so: each of the two ends
 * without the other.
 */
@ApplicationScoped
public class BridgingPauses implements PauseWitness {

    @Inject
    BridgingSupports supports;

    @Inject
    BridgingMoves moves;

    @Inject
    BridgingMonthPolicy months;

    @Inject
    BridgingDuties duties;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    BridgingPauses() {}

    @Override
    public void changed(CaseFile file) {
        follow(file);
    }

    /** Whether a support stands otherwise than the day says. */
    public boolean isBehind(CaseFile file) {
        var from = standsStill(file) ? BridgingState.RUNNING : BridgingState.SUSPENDED;
        return supports.of(file.number()).stream().anyMatch(support -> support.state() == from);
    }

    /** Suspends what runs and should not, or resumes what stands still and need not. */
    void follow(CaseFile file) {
        var move = standsStill(file) ? BridgingMove.SUSPEND_BRIDGING : BridgingMove.RESUME_BRIDGING;
        var moved = supports.of(file.number()).stream()
                .filter(support -> move.leadsFrom(support.state()))
                .toList();
        for (var support : moved) {
            moves.follow(move, file, support);
            facts.record(file.tellsOnly(support.thing(), support.snapshot()));
        }
        if (move == BridgingMove.RESUME_BRIDGING && !moved.isEmpty()) {
            var next = months.ledger(file).next();
            if (next.isPresent()) {
                duties.toBePaid(file, next);
            }
        }
    }

    private boolean standsStill(CaseFile file) {
        return file.isSuspended()
                || months.ledger(file).roll().pausedOn(clock.day()).isPresent();
    }
}
