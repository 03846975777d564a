package pl.pomost.business.bridging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveWitness;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * What a suspension, a demand and a return mean for bridging support: it stands still with its case, goes on with it, and ends
 * when its own money was demanded and came back, or its case ends.
 */
@ApplicationScoped
public class BridgingReturns implements MoveWitness {

    @Inject
    BridgingSupports supports;

    @Inject
    BridgingMoves moves;

    @Inject
    BridgingMonthPolicy months;

    @Inject
    BridgingPauses pauses;

    @Inject
    BridgingEnd end;

    @Inject
    BridgingDuties duties;

    @Inject
    Facts facts;

    BridgingReturns() {}

    @Override
    public void moved(Move move, CaseFile file, LocalDate day, @Nullable Term term) {
        switch (move) {
            case SUSPEND_CASE, UNDO_CONTINUATION ->
                follow(file, BridgingMove.SUSPEND_BRIDGING, BridgingState.RUNNING::equals);
            case RESUME_CASE, CONTINUE_CASE -> pauses.follow(file);
            case DISSOLVE_AGREEMENT -> dissolved(file);
            case RECORD_RETURN -> returnedWith(file);
            default -> {}
        }
    }

    /**
     * Money was demanded for a breach: the support of which all that was paid is demanded owes it, every other one stands still until
     * the money is back; what was demanded of its months is proved no more (domain.md 3.2 and 3.3).
     */
    public void demandedForBreach(CaseFile file, Predicate<PayoutReference> isDemanded) {
        var ledger = months.ledger(file);
        for (var support : supports.of(file.number())) {
            if (support.state().isPaying() && ledger.isDemanded(support)) {
                follow(file, BridgingMove.DEMAND_BRIDGING, support);
            } else if (support.state() == BridgingState.RUNNING) {
                follow(file, BridgingMove.SUSPEND_BRIDGING, support);
            }
        }
        ledger.months().stream()
                .filter(month -> ledger.isDemanded(month) && !month.isSettled())
                .filter(month -> ledger.allLive(month).stream().anyMatch(payout -> isDemanded.test(payout.reference())))
                .forEach(month -> duties.settled(file));
    }

    /** The agreement is over: what was promised and not paid ends with it, what was only asked for is given up. */
    private void dissolved(CaseFile file) {
        follow(file, BridgingMove.DISSOLVE_BRIDGING, BridgingMove.DISSOLVE_BRIDGING::leadsFrom);
        follow(file, BridgingMove.WITHDRAW_BRIDGING, BridgingMove.WITHDRAW_BRIDGING::leadsFrom);
    }

    /** The support that was demanded is back; where the whole grant is, every other one ends with its case. */
    private void returnedWith(CaseFile file) {
        returned(file);
        if (file.hasEnded()) {
            dissolved(file);
            follow(file, BridgingMove.CLOSE_BRIDGING, BridgingMove.CLOSE_BRIDGING::leadsFrom);
        }
    }

    /** What was demanded of bridging support is back; what came back of one that is over is free for others. */
    public void returned(CaseFile file) {
        follow(file, BridgingMove.RETURN_BRIDGING, BridgingState.REPAYMENT::equals);
        supports.of(file.number()).stream()
                .filter(support -> support.settledOn().isPresent() || support.state() == BridgingState.CLOSED)
                .filter(support -> support.contract().isPresent())
                .forEach(support -> end.free(file, support));
    }

    /** Whether a support ended with what came back that day: what it had left was given up. */
    public boolean endedWith(CaseFile file, LocalDate day) {
        return supports.of(file.number()).stream()
                .anyMatch(support -> support.endedOn().filter(day::equals).isPresent());
    }

    private void follow(CaseFile file, BridgingMove move, Predicate<BridgingState> where) {
        for (var support : supports.of(file.number())) {
            if (where.test(support.state())) {
                follow(file, move, support);
            }
        }
    }

    private void follow(CaseFile file, BridgingMove move, BridgingSupport support) {
        moves.follow(move, file, support);
        if (move == BridgingMove.RETURN_BRIDGING || move == BridgingMove.DISSOLVE_BRIDGING) {
            end.giveUp(file, support);
        }
        facts.record(file.tellsOnly(support.thing(), support.snapshot()));
    }

    /** What was paid too much in all, when no month is left that would be lowered by it. */
    public Money surplus(CaseFile file) {
        return months.ledger(file).surplus();
    }

    /** All reasons why what was paid too much cannot be demanded back now. */
    public Verdict demandable(CaseFile file) {
        var ledger = months.ledger(file);
        var waiting =
                ledger.months().stream().filter(month -> !ledger.isDone(month)).findFirst();
        return Verdict.allowed()
                .require(
                        ledger.surplus().isPositive() && ledger.owing().isPresent(),
                        () -> Reason.of("bridging.no-surplus"))
                .require(waiting.isEmpty(), () -> Reason.of("bridging.surplus-later")
                        .with("month", waiting.orElseThrow().number()));
    }

    /** It is demanded: the last support that was paid owes it. One that is over stays so, and owes it all the same. */
    public void demanded(CaseFile file) {
        var ledger = months.ledger(file);
        var surplus = ledger.surplus();
        var last = ledger.owing().orElseThrow();
        last.surplusDemanded(surplus);
        if (last.state().isPaying()) {
            moves.follow(BridgingMove.DEMAND_BRIDGING, file, last);
        }
        facts.record(file.tellsOnly(last.thing(), last.snapshot()));
    }
}
