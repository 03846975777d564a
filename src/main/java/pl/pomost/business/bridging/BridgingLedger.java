package pl.pomost.business.bridging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import pl.pomost.business.membership.PersonDays;
import pl.pomost.business.membership.Roll;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutReference;
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
 * @param demanded what was demanded of payouts for a breach: it is kept by nobody and proved no more
 * @param roll     who belonged to the cooperative when
 * @param ceilings how the ceiling is found
 * @param today    the business day
 */
public record BridgingLedger(
        List<BridgingSupport> supports,
        List<BridgingMonth> months,
        List<Payout> payouts,
        Map<PayoutReference, Money> demanded,
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

    /** The payouts of the month that are on their way or have arrived: the last month of a contract may have several. */
    List<Payout> allLive(BridgingMonth month) {
        return payoutsOf(month).stream()
                .filter(payout -> payout.state().isLive())
                .toList();
    }

    /** The last payout of the month that is on its way or has arrived. */
    Optional<Payout> live(BridgingMonth month) {
        return allLive(month).stream().reduce((earlier, later) -> later);
    }

    private List<Payout> executed(BridgingMonth month) {
        return allLive(month).stream().filter(BridgingLedger::isExecuted).toList();
    }

    /** What the bank executed for the month. */
    public Money paid(BridgingMonth month) {
        return amounts(executed(month));
    }

    /** What was demanded back of the month's payouts for a breach. */
    public Money demanded(BridgingMonth month) {
        return paid(month).minus(kept(month));
    }

    /** What the bank executed for the month and nobody demanded back for a breach. */
    Money kept(BridgingMonth month) {
        return executed(month).stream()
                .map(payout -> payout.amount().minus(demanded.getOrDefault(payout.reference(), Money.ZERO)))
                .collect(Money.summing());
    }

    private static Money amounts(List<Payout> payouts) {
        return payouts.stream().map(Payout::amount).collect(Money.summing());
    }

    /** Whether the month's money has been moved. */
    public boolean isPaid(BridgingMonth month) {
        return !executed(month).isEmpty();
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
        return executed(month).stream()
                .findFirst()
                .flatMap(payout -> payout.bank().executedOn())
                .orElse(begins.isAfter(today) ? begins : today);
    }

    /** What must be proved for the month: what was paid for it and what was left of the months before, up to its sum. */
    public Money toProve(BridgingMonth month) {
        return isGivenUp(month) ? Money.ZERO : toProve(month, before(month));
    }

    private Money toProve(BridgingMonth month, Carried before) {
        var kept = kept(month);
        return kept.plus(before.surplus()).min(claim(month, before).max(kept)).min(provable(month));
    }

    /** What a month can prove at most: what the contract gives for it, and what was paid with it for months before. */
    private Money provable(BridgingMonth month) {
        return month.amount().plus(arrearsOrdered(month));
    }

    private Money arrearsOrdered(BridgingMonth month) {
        return allLive(month).stream().map(Payout::arrears).collect(Money.summing());
    }

    /** Whether the month is proved now: its money was moved, or what was left of the months before covers it. */
    public boolean isProvable(BridgingMonth month) {
        return isPaid(month) && (month.isSettled() || !isDemanded(month))
                || live(month).isEmpty()
                        && !month.month().atDay(1).isAfter(today)
                        && due(month).isZero()
                        && toProve(month).isPositive();
    }

    /** Whether the month will not be paid: its support was cut short, is demanded back, or is over. */
    public boolean isGivenUp(BridgingMonth month) {
        return paysNoMore(supportOf(month)) && !isPaid(month);
    }

    /** What is not paid yet is given up at once, and what is demanded back is closed when it came. */
    private static boolean paysNoMore(BridgingSupport support) {
        return support.endedOn().isPresent() || support.state() == BridgingState.REPAYMENT;
    }

    /** What was paid too much before that month and was neither taken off a later one nor demanded back. */
    public Money surplusBefore(BridgingMonth month) {
        return before(month).surplus();
    }

    /** What was paid too little for the months before, because somebody's days were told after they were paid. */
    public Optional<Arrears> arrearsBefore(BridgingMonth month) {
        return isGivenUp(month) ? Optional.empty() : before(month).arrears();
    }

    /** What was paid too much up to that month, this one included. */
    public Money surplusAfter(BridgingMonth month) {
        return after(month, before(month)).surplus();
    }

    /** What was paid too much in all and no month is left to take it off. */
    public Money surplus() {
        return carried(months).surplus();
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

    private Carried before(BridgingMonth month) {
        return carried(
                months.stream().filter(each -> each.number() < month.number()).toList());
    }

    private Carried carried(List<BridgingMonth> some) {
        var carried = Carried.NOTHING;
        for (var month : some) {
            carried = after(month, carried);
        }
        return carried;
    }

    private Carried after(BridgingMonth month, Carried before) {
        var surplus = before.surplus().plus(kept(month)).minus(used(month, before));
        var support = supportOf(month);
        if (month.number() == support.lastNumber()) {
            // what was paid too little under one contract is not paid under another
            return new Carried(surplus.minus(support.demandedSurplus()).max(Money.ZERO), Optional.empty());
        }
        return new Carried(surplus, paysNoMore(support) ? Optional.empty() : missing(month, before));
    }

    /** What the month took of its payment and of what was left before: its accepted cost, as long as open its whole sum. */
    private Money used(BridgingMonth month, Carried before) {
        if (isGivenUp(month)) {
            return Money.ZERO;
        }
        var proved = toProve(month, before);
        return month.acceptedCost().orElse(proved).min(proved).min(claim(month, before));
    }

    /** What the month should have got and did not; nothing while it is still to be paid itself. */
    private Optional<Arrears> missing(BridgingMonth month, Carried before) {
        var claim = claim(month, before);
        var live = allLive(month);
        if (live.isEmpty() && !month.isSettled() && claim.isMoreThan(before.surplus())) {
            return Optional.empty();
        }
        var got = amounts(live).plus(before.surplus()).min(provable(month));
        return Arrears.of(month.number(), sum(month).entitled(), before.missing(), got);
    }

    /** What the month comes to, with what was paid too little for the months before. */
    private Money claim(BridgingMonth month, Carried before) {
        return sum(month).entitled().plus(before.missing());
    }

    /**
     * What is to be paid: what the month comes to and what was paid too little before, less what was paid too much before; nothing
     * for a month that is given up.
     */
    public Money due(BridgingMonth month) {
        if (isGivenUp(month)) {
            return Money.ZERO;
        }
        var before = before(month);
        return claim(month, before).minus(before.surplus()).max(Money.ZERO);
    }

    /** What that payout was to pay by what is known now. */
    Money due(BridgingMonth month, Payout payout) {
        var others = executed(month).stream()
                .filter(each -> each.supplement() < payout.supplement())
                .toList();
        return due(month).minus(amounts(others)).max(Money.ZERO);
    }

    /**
     * What is still to be paid for the last month of a contract after its payout arrived: no later month carries it. Nothing once
     * the month is settled.
     */
    public Money rest(BridgingMonth month) {
        var support = supportOf(month);
        var isOpen = month.number() == support.lastNumber()
                && isPaid(month)
                && !month.isSettled()
                && !paysNoMore(support)
                && allLive(month).stream().allMatch(BridgingLedger::isExecuted);
        return isOpen ? due(month).minus(paid(month)).max(Money.ZERO) : Money.ZERO;
    }

    /** What a payout of the month that is prepared now pays. */
    public Money payable(BridgingMonth month) {
        return allLive(month).isEmpty() ? due(month) : rest(month);
    }

    /** What of it is for the months before. */
    Money payableArrears(BridgingMonth month) {
        return before(month).missing().minus(arrearsOrdered(month)).max(Money.ZERO);
    }

    /** Whether nothing more is awaited of the month: it is settled or given up, or nothing is left to pay for it. */
    boolean isDone(BridgingMonth month) {
        return month.isSettled()
                || isGivenUp(month)
                || isNothingAwaited(month) && toProve(month).isZero();
    }

    /** Nothing is left to pay for it, or all that was paid for it was demanded back. */
    private boolean isNothingAwaited(BridgingMonth month) {
        return allLive(month).isEmpty() ? due(month).isZero() : isDemanded(month);
    }

    /** Whether all that was paid for the month was demanded back for a breach. */
    public boolean isDemanded(BridgingMonth month) {
        return isPaid(month) && kept(month).isZero();
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
                .filter(month -> rest(month).isPositive()
                        || live(month).isEmpty() && !isDone(month) && due(month).isPositive())
                .findFirst();
    }

    /** What the bank executed for all months of the support. */
    Money paid(BridgingSupport support) {
        return monthsOf(support).stream().map(this::paid).collect(Money.summing());
    }

    /** Whether something was paid for the support, and all of it was demanded back. */
    boolean isDemanded(BridgingSupport support) {
        var kept = monthsOf(support).stream().map(this::kept).collect(Money.summing());
        return paid(support).isPositive() && !kept.isMoreThan(support.demandedSurplus());
    }

    /** Whether every month of the support is done. */
    boolean isDone(BridgingSupport support) {
        return monthsOf(support).stream().allMatch(this::isDone);
    }

    private static boolean isExecuted(Payout payout) {
        return payout.state() == PayoutState.EXECUTED;
    }
}
