package pl.pomost.business.bridging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import pl.pomost.business.membership.PersonDays;
import pl.pomost.business.membership.Roll;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.programme.BridgingProcedure;
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

    /** By when the rules want months paid and proved. */
    public BridgingProcedure procedure() {
        return ceilings.rules().bridgingProcedure();
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
                .filter(support -> support.state().isLive())
                .filter(support -> support.contract().isPresent())
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
        return roll.counted().daysIn(month.month()).stream()
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
        return live(month).flatMap(payout -> payout.bank().executedOn()).orElse(begins.isAfter(today) ? begins : today);
    }

    /** What must be proved for the month: what was paid for it and what was left of the months before, up to its sum. */
    public Money toProve(BridgingMonth month) {
        return isGivenUp(month) ? Money.ZERO : toProve(month, surplusBefore(month));
    }

    private Money toProve(BridgingMonth month, Money before) {
        return paid(month).plus(before).min(sum(month).entitled().max(paid(month)));
    }

    /** Whether the month is proved now: its money was moved, or what was left of the months before covers it. */
    public boolean isProvable(BridgingMonth month) {
        return isPaid(month)
                || live(month).isEmpty()
                        && !month.month().atDay(1).isAfter(today)
                        && due(month).isZero()
                        && toProve(month).isPositive();
    }

    /** Whether the month will not be paid: its support was cut short, or is over. */
    public boolean isGivenUp(BridgingMonth month) {
        return supportOf(month).endedOn().isPresent() && !isPaid(month);
    }

    /** What was paid too much before that month and was neither taken off a later one nor demanded back. */
    public Money surplusBefore(BridgingMonth month) {
        return surplusOf(
                months.stream().filter(each -> each.number() < month.number()).toList());
    }

    /** What was paid too much up to that month, this one included. */
    public Money surplusAfter(BridgingMonth month) {
        return surplusOf(
                months.stream().filter(each -> each.number() <= month.number()).toList());
    }

    /** What was paid too much in all and no month is left to take it off. */
    public Money surplus() {
        return surplusOf(months);
    }

    /** The support that owes what was paid too much: the last one that goes on, or else that was paid; each owes once. */
    Optional<BridgingSupport> owing() {
        return lastWhere(support -> support.state().isPaying())
                .or(() -> lastWhere(support -> support.state().isLive()
                        && support.contract().isPresent()
                        && paid(support).isPositive()))
                .filter(support -> support.demandedSurplus().isZero());
    }

    private Optional<BridgingSupport> lastWhere(Predicate<BridgingSupport> which) {
        return supports.stream().filter(which).reduce((earlier, later) -> later);
    }

    private Money surplusOf(List<BridgingMonth> some) {
        var surplus = Money.ZERO;
        for (var month : some) {
            surplus = surplus.plus(paid(month)).minus(used(month, surplus));
            var support = supportOf(month);
            if (month.number() == support.lastNumber()) {
                surplus = surplus.minus(support.demandedSurplus()).max(Money.ZERO);
            }
        }
        return surplus;
    }

    /** What the month took of its payment and of what was left before: its accepted cost, as long as open its whole sum. */
    private Money used(BridgingMonth month, Money before) {
        if (isGivenUp(month)) {
            return Money.ZERO;
        }
        var proved = toProve(month, before);
        return month.acceptedCost().orElse(proved).min(proved).min(sum(month).entitled());
    }

    /** What is to be paid: what the month comes to, less what was paid too much before. */
    public Money due(BridgingMonth month) {
        return sum(month).entitled().minus(surplusBefore(month)).max(Money.ZERO);
    }

    /** Whether nothing more is awaited of the month: it is settled or given up, or nothing is left to pay for it. */
    boolean isDone(BridgingMonth month) {
        return month.isSettled()
                || isGivenUp(month)
                || live(month).isEmpty()
                        && due(month).isZero()
                        && toProve(month).isZero();
    }

    /** The first month that nothing is paid for because what was left before covers it; it wants its proof all the same. */
    Optional<BridgingMonth> covered() {
        return months.stream()
                .filter(month -> supportOf(month).state() == BridgingState.RUNNING)
                .filter(month -> !month.isSettled() && live(month).isEmpty())
                .filter(month -> due(month).isZero() && toProve(month).isPositive())
                .findFirst();
    }

    /** The first month of a running support that is still to be paid. */
    Optional<BridgingMonth> next() {
        return months.stream()
                .filter(month -> supportOf(month).state() == BridgingState.RUNNING)
                .filter(month ->
                        live(month).isEmpty() && !isDone(month) && due(month).isPositive())
                .findFirst();
    }

    /** What the bank executed for all months of the support. */
    Money paid(BridgingSupport support) {
        return monthsOf(support).stream().map(this::paid).collect(Money.summing());
    }

    /** Whether every month of the support is done. */
    boolean isDone(BridgingSupport support) {
        return monthsOf(support).stream().allMatch(this::isDone);
    }

    private static boolean isExecuted(Payout payout) {
        return payout.state() == PayoutState.EXECUTED;
    }
}
