package pl.pomost.edge.api.reference;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.InterestRounding;
import pl.pomost.business.programme.InterestTerms;
import pl.pomost.business.reference.InterestKind;
import pl.pomost.kernel.calendar.Period;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Check;

/** A sum, its days and how its interest is counted. */
public class InterestQuestion {

    @QueryParam("amount")
    @Parameter(description = "The sum in złoty", example = "20000.00", required = true)
    @Nullable
    String amount;

    @QueryParam("from")
    @Parameter(
            description = "Day of the transfer",
            required = true,
            schema = @Schema(implementation = LocalDate.class),
            example = "2013-04-15")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(
            description = "Day of the return, which always counts",
            required = true,
            schema = @Schema(implementation = LocalDate.class),
            example = "2014-03-31")
    @Nullable
    String to;

    @QueryParam("kind")
    @Parameter(
            description = "Kind of interest",
            required = true,
            schema = @Schema(enumeration = {"TAX_ARREARS", "STATUTORY"}),
            example = "TAX_ARREARS")
    @Nullable
    String kind;

    @QueryParam("countStartDay")
    @Parameter(
            description = "Whether the day of the transfer counts; true when absent",
            schema = @Schema(implementation = Boolean.class),
            example = "true")
    @Nullable
    String countStartDay;

    @QueryParam("rounding")
    @Parameter(
            description = "Rounding of the sum; FULL_PLN when absent",
            schema = @Schema(enumeration = {"FULL_PLN", "GROSZ"}),
            example = "FULL_PLN")
    @Nullable
    String rounding;

    @QueryParam("freeUpTo")
    @Parameter(
            description = "Interest that does not exceed this is not charged; all is charged when absent",
            example = "8.70")
    @Nullable
    String freeUpTo;

    Money sum() {
        check();
        return Money.of(Objects.requireNonNull(amount));
    }

    Period days() {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    InterestTerms terms() {
        return new InterestTerms(
                InterestKind.valueOf(Objects.requireNonNull(kind)),
                countStartDay == null || Boolean.parseBoolean(countStartDay),
                rounding == null ? InterestRounding.FULL_PLN : InterestRounding.valueOf(rounding),
                freeUpTo == null ? null : Money.of(freeUpTo));
    }

    /** All errors at once. */
    private void check() {
        var check = new Check();
        check.required("amount", amount);
        check.that("amount", amount == null || isPositive(amount), "amount.not-positive");
        check.required("from", from);
        check.that("from", from == null || isDay(from), "not-a-date");
        check.required("to", to);
        check.that("to", to == null || isDay(to), "not-a-date");
        check.required("kind", kind);
        check.that("kind", kind == null || isOne(kind, InterestKind.values()), "not-a-choice");
        check.that("countStartDay", countStartDay == null || countStartDay.matches("true|false"), "not-a-choice");
        check.that("rounding", rounding == null || isOne(rounding, InterestRounding.values()), "not-a-choice");
        check.that("freeUpTo", freeUpTo == null || isPositive(freeUpTo), "amount.not-positive");
        check.orRefuse();
        check.that("to", !LocalDate.parse(to).isBefore(LocalDate.parse(from)), "interest.days");
        check.orRefuse();
    }

    private static boolean isPositive(String typed) {
        try {
            return Money.of(typed).isPositive();
        } catch (IllegalArgumentException bad) {
            return false;
        }
    }

    private static boolean isDay(String typed) {
        try {
            return LocalDate.parse(typed) != null;
        } catch (DateTimeParseException bad) {
            return false;
        }
    }

    private static boolean isOne(String typed, Enum<?>... constants) {
        return Arrays.stream(constants).anyMatch(constant -> constant.name().equals(typed));
    }
}
