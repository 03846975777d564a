package pl.pomost.business.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutGate;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutMove;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** What was looked at on a visit was bought with the money: a tranche that was paid before it stays paid. */
@ApplicationScoped
public class VisitedPayoutGate implements PayoutGate {

    @Inject
    Visits visits;

    VisitedPayoutGate() {}

    @Override
    public boolean watches(PayoutKind kind) {
        return kind == PayoutKind.TRANCHE;
    }

    @Override
    public Verdict verdict(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        if (move != PayoutMove.REVERSE_EXECUTION) {
            return Verdict.allowed();
        }
        var paid = payout.bank().executedOn().orElse(LocalDate.MAX);
        var since = visits.of(file.number()).stream()
                .filter(visit -> !visit.visitedOn().isBefore(paid))
                .findFirst();
        return Verdict.allowed().require(since.isEmpty(), () -> Reason.of("reversal.visit")
                .with("number", since.orElseThrow().number())
                .with("day", since.orElseThrow().visitedOn()));
    }

    @Override
    public void after(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        // A visit stays whatever the bank tells.
    }
}
