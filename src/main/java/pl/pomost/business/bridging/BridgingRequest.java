package pl.pomost.business.bridging;

import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pomost.kernel.money.Money;

/**
 * What is asked for.
 *
 * @param kind       basic or extended
 * @param firstMonth the first calendar month of support
 * @param months     how many months, from 1
 * @param persons    how many people it is counted for, from 1
 * @param perPerson  złoty for one person and month
 */
public record BridgingRequest(BridgingKind kind, YearMonth firstMonth, int months, int persons, Money perPerson) {

    /** Its calendar months. */
    Stream<YearMonth> calendar() {
        return IntStream.range(0, months).mapToObj(firstMonth::plusMonths);
    }

    public YearMonth lastMonth() {
        return firstMonth.plusMonths(months - 1L);
    }
}
