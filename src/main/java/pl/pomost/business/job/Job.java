package pl.pomost.business.job;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.money.Money;

/**
 * A job that the cooperative plans to create or to keep.
 *
 * @param name          its name, at most 150 characters
 * @param percent       working time in per cent of full time, 1 to 100
 * @param severe        whether it is for a person with a severe or coupled disability, to whom shorter working time counts
 * @param created       whether it is newly created
 * @param kept          whether it is kept for the durability period
 * @param reintegration what is asked for the reintegration of the person on it; null for nothing
 * @param plannedMonth  when it begins
 */
public record Job(
        String name,
        int percent,
        boolean severe,
        boolean created,
        boolean kept,
        @Nullable Money reintegration,
        YearMonth plannedMonth) {}
