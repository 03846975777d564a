package pl.pomost.business.repayment;

import java.time.LocalDate;
import pl.pomost.kernel.money.Money;

/**
 * A part of a sum to be returned that was transferred on one day.
 *
 * @param amount złoty, above zero
 * @param since  the day on which it was transferred; interest runs from it
 */
public record OwedPart(Money amount, LocalDate since) {}
