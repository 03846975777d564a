package pl.pomost.kernel.identifier;

import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.identifier.InvalidIdentifier.Reason;

/**
 * The number of an entity in the national court register (Act of 20 August 1997 on the national court register). It
 * has no check digit; zeros lead.
 *
 * @param value 10 digits
 */
public record Krs(String value) {

    private static final String NAME = "Krs";
    private static final int LENGTH = 10;

    /**
     * Checks the form.
     *
     * @throws InvalidIdentifier CHARACTERS, LENGTH or RESERVED (all zeros)
     */
    public Krs {
        Digits.requireDigits(NAME, value, LENGTH);
        Digits.requireNotAllZeros(NAME, value);
    }

    /**
     * Reads what people type; spaces and a leading "KRS" are ignored, missing zeros are put in front.
     *
     * @param raw the text, 1 to 10 digits
     * @return the number
     * @throws InvalidIdentifier as the constructor; LENGTH when there is no digit at all
     */
    public static Krs parse(String raw) {
        String digits = Digits.withoutPrefix(Digits.compact(raw), "KRS");
        if (digits.isEmpty()) {
            throw new InvalidIdentifier(NAME, Reason.LENGTH);
        }
        return new Krs("0".repeat(Math.max(0, LENGTH - digits.length())) + digits);
    }

    /**
     * Whether {@link #parse} would read the text.
     *
     * @param raw the text, or null
     * @return false for null
     */
    public static boolean isValid(@Nullable String raw) {
        return Digits.accepts(raw, Krs::parse);
    }

    /**
     * As on documents.
     *
     * @return 10 digits
     */
    public String display() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
