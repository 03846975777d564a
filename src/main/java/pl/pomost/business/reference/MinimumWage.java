package pl.pomost.business.reference;

import java.time.LocalDate;
import pl.pomost.kernel.money.Money;

/**
 * The lowest monthly pay for full-time work, gross, from one day until the next line begins.
 *
 * @param validFrom     first day on which it holds
 * @param amount        złoty a month, gross
 * @param source        where the amount was read
 * @param toBeConfirmed whether nobody has compared it with the regulation yet
 */
public record MinimumWage(LocalDate validFrom, Money amount, String source, boolean toBeConfirmed) {}
