package pl.pomost.edge.desk.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;

/** Numbers as people type them, with a comma and spaces; what cannot be read is no number. */
final class Typed {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(?:[.,]\\d{1,6})?");

    private Typed() {}

    static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    static Optional<BigDecimal> number(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .map(text -> SPACES.matcher(text).replaceAll("").replaceFirst("(?i)(zł|pln)$", ""))
                .filter(text -> NUMBER.matcher(text).matches())
                .map(text -> new BigDecimal(text.replace(',', '.')));
    }

    static Optional<Money> amount(@Nullable String typed) {
        return number(typed)
                .filter(number -> number.stripTrailingZeros().scale() <= 2)
                .map(Money::new);
    }

    /** Nothing when the product is no amount any more. */
    static Optional<Money> product(BigDecimal count, Money price) {
        try {
            return Optional.of(new Money(count.multiply(price.amount()).setScale(2, RoundingMode.HALF_UP)));
        } catch (IllegalArgumentException outOfBounds) {
            return Optional.empty();
        }
    }

    /** Tells the field when something is typed that is no amount. */
    static void check(String field, @Nullable String typed, Consumer<Reason> told) {
        if (!isBlank(typed) && amount(typed).isEmpty()) {
            told.accept(Reason.ofField(field, "amount.form"));
        }
    }

    static String write(Money amount) {
        return amount.toString().replace('.', ',');
    }

    static String write(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
