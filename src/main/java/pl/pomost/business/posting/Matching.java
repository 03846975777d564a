package pl.pomost.business.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.repayment.Demand;
import pl.pomost.business.repayment.DemandBalances;
import pl.pomost.business.repayment.PaidBack;
import pl.pomost.business.statement.OrderedBatches;
import pl.pomost.business.statement.References;
import pl.pomost.business.statement.StatementLine;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.money.Money;

/**
 * Finds what movements are, in the order of domain.md 8.3: our own reference; then amount, account and day; what is left, a
 * person finds. Looks up the candidates of many lines at once, however many they are.
 */
@ApplicationScoped
public class Matching {

    @Inject
    Candidates candidates;

    @Inject
    OrderedBatches batches;

    @Inject
    DemandBalances balances;

    @Inject
    PaidBack debts;

    @Inject
    BusinessClock clock;

    @Inject
    MatchWindow window;

    @Inject
    WorkingCalendar calendar;

    Matching() {}

    /** A suggestion for each of the lines, in their order. */
    public Map<StatementLine, Suggestion> of(List<StatementLine> lines) {
        var ground = ground(lines);
        var found = new LinkedHashMap<StatementLine, Suggestion>();
        lines.forEach(line ->
                found.put(line, new LineMatch(line, ground, balances, debts, window.days(), clock.day()).suggestion()));
        return found;
    }

    /** What is found for one line. */
    public Suggestion of(StatementLine line) {
        return of(List.of(line)).getOrDefault(line, new Suggestion(List.of()));
    }

    private Ground ground(List<StatementLine> lines) {
        var named = candidates.payouts(lines.stream()
                .flatMap(line -> References.payouts(line.ownReference(), line.title()))
                .distinct()
                .toList());
        var alike = candidates.payoutsOf(
                lines.stream().map(Matching::size).distinct().toList());
        var demands = candidates.demands(lines.stream()
                .flatMap(line -> References.demands(line.ownReference(), line.title()))
                .distinct()
                .toList());
        var owing = lines.stream().anyMatch(StatementLine::comesIn) ? candidates.owing() : List.<Candidates.Owing>of();
        var references = Stream.concat(named.stream(), alike.stream())
                .map(each -> each.reference())
                .collect(Collectors.toSet());
        return new Ground(
                named,
                alike,
                demands,
                owing,
                candidates.posted(PostingKind.EXECUTION, references),
                candidates.posted(PostingKind.RETURN, references),
                candidates.orders(references),
                candidates.seen(lines),
                ordered(lines),
                calendar);
    }

    private List<OrderedBatches.Ordered> ordered(List<StatementLine> lines) {
        return lines.stream()
                .flatMap(line -> References.batches(line.ownReference(), line.title()))
                .distinct()
                .flatMap(number -> batches.of(number).stream())
                .toList();
    }

    private static Money size(StatementLine line) {
        return line.comesIn() ? line.amount() : line.amount().negate();
    }

    /** Everything that some lines may be. */
    record Ground(
            List<Payout> named,
            List<Payout> alike,
            List<Demand> demands,
            List<Candidates.Owing> owing,
            Set<PayoutReference> executed,
            Set<PayoutReference> givenBack,
            Map<PayoutReference, Candidates.Order> orders,
            List<Candidates.Seen> seen,
            List<OrderedBatches.Ordered> batches,
            WorkingCalendar calendar) {}
}
