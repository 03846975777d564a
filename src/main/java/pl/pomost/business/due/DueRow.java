package pl.pomost.business.due;

import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Verdict;

/**
 * What gathering would do with something that is owed.
 *
 * @param item    what is owed
 * @param amount  what would be paid
 * @param step    what would be done first
 * @param verdict allowed, or every reason why it would not be gathered
 */
public record DueRow(DueItem item, Money amount, DueStep step, Verdict verdict) {}
