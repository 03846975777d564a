package pl.pomost.business.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.Agreement;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveWitness;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Commitment;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.money.Money;

/**
 * A grant that cost less than was agreed leaves money that nobody will be paid, and what was paid of it and came back is not
 * spent either: when the durability period begins both are free again for the reserve list (domain 3.2, g13: "money freed").
 */
@ApplicationScoped
public class SavedMoney implements MoveWitness {

    @Inject
    Agreements agreements;

    @Inject
    Payouts payouts;

    @Inject
    MoneyReturned returned;

    @Inject
    Programmes programmes;

    SavedMoney() {}

    @Override
    public void moved(Move move, CaseFile file, LocalDate day, @Nullable Term term) {
        if (move == Move.BEGIN_MONITORING) {
            agreements.of(file.number()).ifPresent(agreement -> release(file, agreement, day));
        }
    }

    private void release(CaseFile file, Agreement agreement, LocalDate day) {
        var claimed = payouts.of(file.number()).stream()
                .filter(payout ->
                        payout.kind() == PayoutKind.TRANCHE && payout.state().isLive())
                .map(payout -> payout.amount())
                .collect(Money.summing());
        var unpaid = agreement.amount().minus(claimed).plus(returned.of(file.number()));
        if (unpaid.isPositive()) {
            var budget = programmes.lockBudget(file.editionCode(), Budget.Purpose.GRANTS);
            programmes.add(Commitment.released(budget, file.number(), agreement.number(), unpaid, day));
        }
    }
}
