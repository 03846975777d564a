package pl.pomost.business.repayment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.refusal.Reason;

/**
 * Something that points at a breach; whether it is one, a manager decides.
 *
 * @param reason what was seen, with its figures
 * @param ground code of the ground that it points at; null when it is only to be looked at
 * @param since  the day from which it stands
 */
public record BreachSign(Reason reason, @Nullable String ground, LocalDate since) {}
