package pl.pomost.business.bridging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.membership.PersonDays;
import pl.pomost.business.membership.Roll;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.programme.BridgingTerms;
import pl.pomost.business.programme.BridgingTerms.BridgingUnit;
import pl.pomost.kernel.money.Money;

/**
 * All bridging months of one case with what was paid for them and who was there: what each comes to and what is still due.
 *
 * @param supports all supports of the case
 * @param months   all its months, by number
 * @param payouts  all payouts of the case
 * @param roll     who belonged to the cooperative when
 * @param ceilings how the ceiling is found
 * @param today    the business day
 */
public record BridgingLedger(
        List<BridgingSupport> supports,
        List<BridgingMonth> months,
        List<Payout> payouts,
        Roll roll,
        CeilingRule ceilings,
        LocalDate today) {

    /** How the rules count. */
    public BridgingTerms terms() {
        return ceilings.rules().bridging();
    }

    /** All payouts of the month, the given-up ones too. */
    List<Payout> payoutsOf(BridgingMonth month) {
        return payouts.stream()
                .filter(payout -> payout.kind() == PayoutKind.BRIDGING && payout.instalment() == month.number())
                .toList();
    }

    /** The payout of the month that is on its way or has arrived. */
    Optional<Payout> live(BridgingMonth month) {
        return payoutsOf(month).stream()
                .filter(payout -> payout.state().isLive())
                .findFirst();
    }

    /** What the bank executed for the month. */
    public Money paid(BridgingMonth month) {
        return live(month)
                .filter(BridgingLedger::isExecuted)
                .map(Payout::amount)
                .orElse(Money.ZERO);
    }

    /** Whether the month's money has been moved. */
    public boolean isPaid(BridgingMonth month) {
        return live(month).filter(BridgingLedger::isExecuted).isPresent();
    }

    /** The support that the month belongs to. */
    BridgingSupport supportOf(BridgingMonth month) {
        return supports.stream()
                .filter(support -> support.state() != BridgingState.REFUSED)
                .filter(support -> month.number() >= support.firstNumber()
                        && month.number() < support.firstNumber() + support.months())
                .findFirst()
                .orElseThrow();
    }

    /** The months that the contract of the support grants. */
    List<BridgingMonth> monthsOf(BridgingSupport support) {
        return months.stream().filter(month -> supportOf(month) == support).toList();
    }

    /** What the month comes to by the people and days that count. */
    public MonthSum sum(BridgingMonth month) {
        var terms = terms();
        var ceiling = ceilings.paid(month.month(), supportOf(month).signedOn().orElse(today), paymentDay(month));
        var rate = month.perPerson().min(ceiling.ceiling());
        return new MonthSum(terms.unit(), terms.proRata(), ceiling, rate, parts(month, terms, rate), month.amount());
    }

    private List<MonthSum.Part> parts(BridgingMonth month, BridgingTerms terms, Money rate) {
        if (terms.unit() == BridgingUnit.PER_COOPERATIVE) {
            var days = roll.workedDays(month.month());
            var length = month.month().lengthOfMonth();
            var amount = MonthSum.amount(rate, days, length, terms.proRata());
            return List.of(
                    new MonthSum.Part(Optional.empty(), Optional.empty(), Optional.empty(), days, length, amount));
        }
        return roll.daysIn(month.month()).stream()
                .map(person -> part(person, terms, rate))
                .toList();
    }

    private static MonthSum.Part part(PersonDays person, BridgingTerms terms, Money rate) {
        return new MonthSum.Part(
                Optional.of(person.membership()),
                person.first(),
                person.last(),
                person.days(),
                person.ofMonth(),
                MonthSum.amount(rate, person.days(), person.ofMonth(), terms.proRata()));
    }

    /** The day on which the month was paid, or could be at the earliest. */
    private LocalDate paymentDay(BridgingMonth month) {
        var begins = month.month().atDay(1);
        return live(month).flatMap(Payout::executedOn).orElse(begins.isAfter(today) ? begins : today);
    }

    /** What was paid above what the month comes to, or above its accepted cost. */
    Money overpaid(BridgingMonth month) {
        var paid = paid(month);
        var counted = month.acceptedCost().orElse(paid).min(sum(month).entitled());
        return paid.minus(counted).max(Money.ZERO);
    }

    /** What was paid too much before that month and was not yet taken off a later one. */
    public Money surplusBefore(BridgingMonth month) {
        var surplus = Money.ZERO;
        for (var earlier : months) {
            if (earlier.number() < month.number()) {
                var takenOff = sum(earlier)
                        .entitled()
                        .minus(paid(earlier))
                        .max(Money.ZERO)
                        .min(surplus);
                surplus = surplus.minus(takenOff).plus(overpaid(earlier));
            }
        }
        return surplus;
    }

    /** What is to be paid: what the month comes to, less what was paid too much before. */
    public Money due(BridgingMonth month) {
        return sum(month).entitled().minus(surplusBefore(month)).max(Money.ZERO);
    }

    /** Whether nothing more is awaited of the month: it is settled, or nothing is left to pay for it. */
    boolean isDone(BridgingMonth month) {
        return month.isSettled() || live(month).isEmpty() && due(month).isZero();
    }

    private static boolean isExecuted(Payout payout) {
        return payout.state() == PayoutState.EXECUTED;
    }
}
