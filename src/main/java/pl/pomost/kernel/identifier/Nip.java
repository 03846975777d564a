package pl.pomost.kernel.identifier;

import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.identifier.InvalidIdentifier.Reason;

/**
 * The Polish tax number (Act of 13 October 1995 on the registration and identification of taxpayers).
 *
 * @param value 10 digits
 */
public record Nip(String value) {

    private static final String NAME = "Nip";
    private static final int LENGTH = 10;
    private static final int[] WEIGHTS = {6, 5, 7, 2, 3, 4, 5, 6, 7};

    /**
     * Checks length and check digit. A remainder of 10 fits no digit, so such numbers are never given.
     *
     * @throws InvalidIdentifier CHARACTERS, LENGTH, RESERVED (all zeros pass the sum) or CHECK_DIGIT
     */
    public Nip {
        Digits.requireDigits(NAME, value, LENGTH);
        Digits.requireNotAllZeros(NAME, value);
        if (Digits.weightedSum(value, WEIGHTS) % 11 != Digits.at(value, LENGTH - 1)) {
            throw new InvalidIdentifier(NAME, Reason.CHECK_DIGIT);
        }
    }

    /**
     * Reads what people type; spaces, hyphens and a leading "PL" are ignored.
     *
     * @param raw the text
     * @return the number
     * @throws InvalidIdentifier as the constructor
     */
    public static Nip parse(String raw) {
        return new Nip(Digits.withoutPrefix(Digits.ungrouped(raw), "PL"));
    }

    /**
     * Whether {@link #parse} would read the text.
     *
     * @param raw the text, or null
     * @return false for null
     */
    public static boolean isValid(@Nullable String raw) {
        return Digits.accepts(raw, Nip::parse);
    }

    /**
     * In groups, as on documents.
     *
     * @return such as "123-456-32-18"
     */
    public String display() {
        return String.join(
                "-", value.substring(0, 3), value.substring(3, 6), value.substring(6, 8), value.substring(8));
    }

    @Override
    public String toString() {
        return value;
    }
}
