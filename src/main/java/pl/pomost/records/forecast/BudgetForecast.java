package pl.pomost.records.forecast;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.records.forecast.ForecastLine.ForecastPart;

/** Both budgets of an edition, month by month. */
@Reading
@Requires(Permission.READ_CASES)
public class BudgetForecast {

    /** No more months than anybody reads. */
    private static final int MOST_MONTHS = 120;

    @Inject
    Programmes programmes;

    @Inject
    ForecastLines lines;

    @Inject
    BusinessClock clock;

    BudgetForecast() {}

    /**
     * One month. {@code left = left of the month before - paid + returned - committed}.
     *
     * @param left       what is left of the budget at its end when all promises are kept; below zero when they exceed it
     * @param leftIfAll  what is left when everything that is asked for is granted too
     */
    public record MonthRow(
            YearMonth month, Money paid, Money returned, Money committed, Money planned, Money left, Money leftIfAll) {}

    /**
     * A budget.
     *
     * @param budget    its amount today
     * @param paid      all that the bank executed
     * @param returned  all principal that came back
     * @param committed all that is promised and not executed
     * @param planned   all that is asked for and not promised
     * @param free      {@code budget - paid + returned - committed}
     * @param runsOut   the first month at whose end promises exceed the money, absent when there is none
     * @param wouldRunOut the first month at whose end promises and applications would exceed it
     */
    public record PurposeForecast(
            Budget.Purpose purpose,
            Money budget,
            Money paid,
            Money returned,
            Money committed,
            Money planned,
            Money free,
            @Nullable YearMonth runsOut,
            @Nullable YearMonth wouldRunOut,
            List<MonthRow> months) {}

    /** An edition, grants first. */
    public record Forecast(String edition, YearMonth present, List<PurposeForecast> purposes) {}

    /** @throws pl.pomost.kernel.refusal.Refusal UNKNOWN without such an edition */
    public Forecast of(String edition) {
        programmes.edition(edition);
        var today = clock.day();
        var all = lines.of(edition, today);
        var present = YearMonth.from(today);
        return new Forecast(
                edition,
                present,
                Arrays.stream(Budget.Purpose.values())
                        .map(purpose -> purpose(programmes.budget(edition, purpose), of(all, purpose), present))
                        .toList());
    }

    /**
     * The amounts that a figure consists of, by their day.
     *
     * @param month null for all months
     * @throws pl.pomost.kernel.refusal.Refusal UNKNOWN without such an edition
     */
    public List<ForecastLine> lines(
            String edition, Budget.Purpose purpose, ForecastPart part, @Nullable YearMonth month) {
        programmes.edition(edition);
        return of(lines.of(edition, clock.day()), purpose).stream()
                .filter(line ->
                        line.part() == part && (month == null || line.month().equals(month)))
                .sorted(Comparator.comparing(ForecastLine::day)
                        .thenComparing(ForecastLine::caseNumber)
                        .thenComparing(ForecastLine::instalment))
                .toList();
    }

    private static List<ForecastLine> of(List<ForecastLine> all, Budget.Purpose purpose) {
        return all.stream().filter(line -> line.purpose() == purpose).toList();
    }

    private static PurposeForecast purpose(Budget budget, List<ForecastLine> all, YearMonth present) {
        var rows = months(budget.amount(), all, present);
        var committed = sum(all, ForecastPart.COMMITTED);
        var paid = sum(all, ForecastPart.PAID);
        var returned = sum(all, ForecastPart.RETURNED);
        return new PurposeForecast(
                budget.purpose(),
                budget.amount(),
                paid,
                returned,
                committed,
                sum(all, ForecastPart.PLANNED),
                budget.amount().minus(paid).plus(returned).minus(committed),
                rows.stream()
                        .filter(row -> row.left().isNegative())
                        .map(MonthRow::month)
                        .findFirst()
                        .orElse(null),
                rows.stream()
                        .filter(row -> row.leftIfAll().isNegative())
                        .map(MonthRow::month)
                        .findFirst()
                        .orElse(null),
                rows);
    }

    /** Every month from the first to the last line; the present one always. */
    private static List<MonthRow> months(Money budget, List<ForecastLine> all, YearMonth present) {
        var first =
                all.stream().map(ForecastLine::month).min(YearMonth::compareTo).orElse(present);
        var last =
                all.stream().map(ForecastLine::month).max(YearMonth::compareTo).orElse(present);
        var rows = new ArrayList<MonthRow>();
        var left = budget;
        var leftIfAll = budget;
        var month = first.isAfter(present) ? present : first;
        var end = last.isBefore(present) ? present : last;
        for (; !month.isAfter(end) && rows.size() < MOST_MONTHS; month = month.plusMonths(1)) {
            var these = in(all, month);
            var change = sum(these, ForecastPart.RETURNED)
                    .minus(sum(these, ForecastPart.PAID))
                    .minus(sum(these, ForecastPart.COMMITTED));
            left = left.plus(change);
            leftIfAll = leftIfAll.plus(change).minus(sum(these, ForecastPart.PLANNED));
            rows.add(new MonthRow(
                    month,
                    sum(these, ForecastPart.PAID),
                    sum(these, ForecastPart.RETURNED),
                    sum(these, ForecastPart.COMMITTED),
                    sum(these, ForecastPart.PLANNED),
                    left,
                    leftIfAll));
        }
        return rows;
    }

    private static List<ForecastLine> in(List<ForecastLine> all, YearMonth month) {
        return all.stream().filter(line -> line.month().equals(month)).toList();
    }

    private static Money sum(List<ForecastLine> some, ForecastPart part) {
        return some.stream()
                .filter(line -> line.part() == part)
                .map(ForecastLine::amount)
                .collect(Money.summing());
    }
}
