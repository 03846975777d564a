package pl.pomost.business.agreement;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;

/** Days that people type: required, and where they tell what has happened, not in the future. */
final class RegistrationDays {

    private RegistrationDays() {}

    static void past(Check check, String field, @Nullable LocalDate day, LocalDate today) {
        check.required(field, day);
        check.that(field, day == null || !day.isAfter(today), () -> Reason.ofField(field, "in-future")
                .with("day", today));
    }

    /** A day that the check has let pass. */
    static LocalDate given(@Nullable LocalDate day) {
        return Objects.requireNonNull(day);
    }
}
