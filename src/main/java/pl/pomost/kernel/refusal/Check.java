package pl.pomost.kernel.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.identifier.InvalidIdentifier;
import pl.pomost.kernel.money.Money;

/** Collects what is wrong with the fields of a command, so that all errors are told at once. */
public final class Check {

    private final List<Reason> reasons = new ArrayList<>();

    /** The field must be given; a text must hold more than blanks. */
    public void required(String field, @Nullable Object value) {
        if (value == null || value instanceof String text && text.codePoints().allMatch(Check::isUnseen)) {
            reasons.add(Reason.ofField(field, "required"));
        }
    }

    /** Blanks of any width, and signs that only say how others are written. */
    private static boolean isUnseen(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /** Line ends and tabs aside, nothing that rings a bell, ends a text early or turns its direction round. */
    private static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t'
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
    }

    /** A required text of at most that many characters, without control characters other than line ends and tabs. */
    public void text(String field, @Nullable String value, int longest) {
        required(field, value);
        optionalText(field, value, longest);
    }

    /** A text that may be absent. */
    public void optionalText(String field, @Nullable String value, int longest) {
        if (value == null) {
            return;
        }
        if (value.length() > longest) {
            reasons.add(Reason.ofField(field, "too-long").with("max", longest).with("length", value.length()));
        }
        if (value.codePoints().anyMatch(Check::isControl)) {
            reasons.add(Reason.ofField(field, "control-characters"));
        }
    }

    /** A whole number within bounds, both inclusive. */
    public void range(String field, @Nullable Number value, long min, long max) {
        required(field, value);
        if (value != null && (value.longValue() < min || value.longValue() > max)) {
            reasons.add(Reason.ofField(field, "out-of-range").with("min", min).with("max", max));
        }
    }

    /** A required amount above zero. */
    public void positive(String field, @Nullable Money value) {
        required(field, value);
        if (value != null && !value.isPositive()) {
            reasons.add(Reason.ofField(field, "amount.not-positive"));
        }
    }

    /**
     * A required identifier, parsed.
     *
     * @return the parsed identifier; only to be used after {@link #orRefuse()}, because a bad one is told there
     */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // never read before orRefuse has passed
    public <T> T identifier(String field, @Nullable String value, Function<String, T> parse) {
        required(field, value);
        return optionalIdentifier(field, value, parse);
    }

    /** An identifier that may be absent: null for an absent one. */
    @SuppressWarnings("NullAway") // null is what an absent identifier is
    public <T> @Nullable T optionalIdentifier(String field, @Nullable String value, Function<String, T> parse) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return parse.apply(value);
        } catch (InvalidIdentifier invalid) {
            var rule = "identifier."
                    + invalid.reason().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            reasons.add(Reason.ofField(field, rule));
            return null;
        }
    }

    /** Any other condition. */
    public void that(String field, boolean holds, Supplier<Reason> otherwise) {
        if (!holds) {
            reasons.add(otherwise.get());
        }
    }

    /** A condition whose reason has no figures. */
    public void that(String field, boolean holds, String rule) {
        that(field, holds, () -> Reason.ofField(field, rule));
    }

    public Verdict verdict() {
        return new Verdict(reasons);
    }

    /** @throws Refusal INVALID with all reasons when there is one */
    public void orRefuse() {
        verdict().orRefuse(Refusal.Kind.INVALID);
    }
}
