package pl.pomost.business.aid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.money.Euro;

/**
 * A regulation on de minimis aid as it holds on a day.
 *
 * @param code          such as 2023/2831
 * @param counting      what its window is counted in
 * @param years         length of the window
 * @param roadFreight   whether the limit is that of carriers of goods by road
 * @param limit         most aid of one undertaking within a window
 * @param validFrom     first day on which the line of the table holds
 * @param validUntil    its last day, null where nothing ends it
 * @param title         name of the regulation in Polish
 * @param source        where it was read
 * @param toBeConfirmed whether nobody has compared it with the regulation yet
 */
public record AidRegime(
        String code,
        Counting counting,
        int years,
        boolean roadFreight,
        Euro limit,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String title,
        String source,
        boolean toBeConfirmed) {

    /** What a window is counted in. */
    public enum Counting {
        /** The year of the granting and those before it; years of the calendar. */
        FISCAL_YEARS,
        /** From the same day so many years earlier to the granting, both included. */
        ROLLING_YEARS
    }

    /** First day of the window that ends with a granting on that day. */
    public LocalDate windowFrom(LocalDate day) {
        return counting == Counting.FISCAL_YEARS
                ? LocalDate.of(day.getYear() - years + 1, 1, 1)
                : day.minusYears(years);
    }
}
