package pl.pomost.business.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.Agreement;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveWitness;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Commitment;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * A grant that cost less than was agreed leaves money that nobody will be paid, and what was paid of it and came back is not
 * spent either: when the durability period begins both are free again for the reserve list (domain 3.2, g13: "money freed"). When
 * all that was paid came back, the case is over (g27), and what it was still promised is free in the same way; so is a part that came
 * back in the durability period.
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
        if (move == Move.BEGIN_MONITORING || move == Move.RECORD_RETURN && file.hasEnded()) {
            agreements.of(file.number()).ifPresent(agreement -> release(file, agreement, Money.ZERO, day));
        } else if (isBackInMonitoring(move, file)) {
            agreements.of(file.number()).ifPresent(agreement -> release(file, agreement, toPayAgain(file), day));
        } else if (move == Move.UNDO_MONITORING) {
            takeBack(file, day);
        }
    }

    /** A part came back in the durability period: nobody will be paid it again (domain.md 3.2, g13). */
    private static boolean isBackInMonitoring(Move move, CaseFile file) {
        return move == Move.CONTINUE_CASE && file.stage() == Stage.MONITORING;
    }

    /** Whether the last that was freed of the grant is just what came back on one demand: so much, beyond the rest. */
    public boolean isFreedBy(CaseFile file, Money cameBack, Money returnedWithout) {
        return cameBack.isPositive() && freedByReturn(file, returnedWithout).equals(cameBack);
    }

    /** What was freed of the grant of the case for others. */
    public Money freed(CaseFile file) {
        return agreements
                .of(file.number())
                .map(agreement -> programmes.releasedOf(file.number(), agreement.number()))
                .orElse(Money.ZERO);
    }

    /** Whether more was freed than would have been, had only so much come back. */
    public boolean restsOn(CaseFile file, Money returnedWithout) {
        return agreements
                .of(file.number())
                .filter(agreement ->
                        freed(file).isMoreThan(unclaimed(file, agreement).plus(returnedWithout)))
                .isPresent();
    }

    /** Whether what was freed can be promised to the case again: nobody has been given it since. */
    public Verdict mayTakeBack(CaseFile file) {
        return mayTakeBack(file, freed(file));
    }

    /** The same for what the return of the whole grant had freed, when only so much has come back. */
    public Verdict mayTakeBackReturn(CaseFile file, Money returnedWithout) {
        return mayTakeBack(file, freedByReturn(file, returnedWithout));
    }

    private Verdict mayTakeBack(CaseFile file, Money freed) {
        var left = programmes.budget(file.editionCode(), Budget.Purpose.GRANTS).left();
        return Verdict.allowed().require(!freed.isMoreThan(left), () -> Reason.of("reversal.money-given")
                .with("amount", freed)
                .with("left", left)
                .with("edition", file.editionCode()));
    }

    /** Promises to the case again what it had freed, before anything that rested on it is taken back. */
    public void takeBack(CaseFile file, LocalDate day) {
        takeBack(file, freed(file), day);
    }

    /** Promises to the case again what the return of the whole grant had freed; what was saved before it stays free. */
    public void takeBackReturn(CaseFile file, Money returnedWithout, LocalDate day) {
        takeBack(file, freedByReturn(file, returnedWithout), day);
    }

    private void takeBack(CaseFile file, Money freed, LocalDate day) {
        if (freed.isPositive()) {
            var agreement = agreements.of(file.number()).orElseThrow();
            var budget = programmes.lockBudget(file.editionCode(), Budget.Purpose.GRANTS);
            mayTakeBack(file, freed).orRefuse();
            programmes.add(Commitment.promisedAgain(budget, file.number(), agreement.number(), freed, day));
        }
    }

    /** The last that was freed, where it rests on the return; returns of before this rule freed nothing. */
    private Money freedByReturn(CaseFile file, Money returnedWithout) {
        return agreements
                .of(file.number())
                .filter(agreement -> restsOn(file, returnedWithout))
                .map(agreement -> programmes.lastReleasedOf(file.number(), agreement.number()))
                .orElse(Money.ZERO);
    }

    private void release(CaseFile file, Agreement agreement, Money kept, LocalDate day) {
        var unpaid = unclaimed(file, agreement)
                .minus(kept)
                .plus(returned.of(file.number()))
                .minus(programmes.releasedOf(file.number(), agreement.number()));
        if (unpaid.isPositive()) {
            var budget = programmes.lockBudget(file.editionCode(), Budget.Purpose.GRANTS);
            programmes.add(Commitment.released(budget, file.number(), agreement.number(), unpaid, day));
        }
    }

    /** What the bank gave back stays promised: it is paid again, to another account. */
    private Money toPayAgain(CaseFile file) {
        var tranches = payouts.of(file.number()).stream()
                .filter(payout -> payout.kind() == PayoutKind.TRANCHE)
                .toList();
        var gaveBack = tranches.stream()
                .filter(payout -> payout.state() == PayoutState.RETURNED)
                .collect(Collectors.toMap(Payout::instalment, Payout::amount, (former, latter) -> latter));
        tranches.stream()
                .filter(payout -> payout.state().isLive())
                .map(Payout::instalment)
                .forEach(gaveBack::remove);
        return gaveBack.values().stream().collect(Money.summing());
    }

    private Money unclaimed(CaseFile file, Agreement agreement) {
        var claimed = payouts.of(file.number()).stream()
                .filter(payout ->
                        payout.kind() == PayoutKind.TRANCHE && payout.state().isLive())
                .map(Payout::amount)
                .collect(Money.summing());
        return agreement.amount().minus(claimed);
    }
}
