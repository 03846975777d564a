package pl.pomost.business.reference;

import java.time.LocalDate;
import pl.pomost.kernel.money.Share;

/**
 * A yearly rate of interest of one kind, from one day until the next line of that kind begins.
 *
 * @param validFrom     first day on which it holds
 * @param yearly        per cent a year
 * @param source        where the rate was read, or from what it was counted
 * @param toBeConfirmed whether nobody has compared it with the announcement yet
 */
public record InterestRate(
        InterestKind kind, LocalDate validFrom, Share yearly, String source, boolean toBeConfirmed) {}
