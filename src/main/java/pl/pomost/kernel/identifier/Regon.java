package pl.pomost.kernel.identifier;

import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.identifier.InvalidIdentifier.Reason;

/**
 * The number of a firm in the register of the national economy (Act of 29 June 1995 on public statistics): 9 digits,
 * or 14 for a local unit, whose first 9 are those of its firm. A text, because zeros may lead.
 *
 * @param value 9 or 14 digits
 */
public record Regon(String value) {

    private static final String NAME = "Regon";
    private static final int FIRM = 9;
    private static final int LOCAL_UNIT = 14;
    private static final int[] FIRM_WEIGHTS = {8, 9, 2, 3, 4, 5, 6, 7};
    private static final int[] LOCAL_UNIT_WEIGHTS = {2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8};

    /**
     * Checks length and both check digits.
     *
     * @throws InvalidIdentifier CHARACTERS, LENGTH, RESERVED (all zeros pass the sum) or CHECK_DIGIT
     */
    public Regon {
        Digits.requireDigits(NAME, value);
        if (value.length() != FIRM && value.length() != LOCAL_UNIT) {
            throw new InvalidIdentifier(NAME, Reason.LENGTH);
        }
        Digits.requireNotAllZeros(NAME, value.substring(0, FIRM));
        boolean holds = checkDigitFits(value, FIRM_WEIGHTS)
                && (value.length() == FIRM || checkDigitFits(value, LOCAL_UNIT_WEIGHTS));
        if (!holds) {
            throw new InvalidIdentifier(NAME, Reason.CHECK_DIGIT);
        }
    }

    /**
     * Reads what people type; spaces and hyphens are ignored.
     *
     * @param raw the text
     * @return the number
     * @throws InvalidIdentifier as the constructor
     */
    public static Regon parse(String raw) {
        return new Regon(Digits.ungrouped(raw));
    }

    /**
     * Whether {@link #parse} would read the text.
     *
     * @param raw the text, or null
     * @return false for null
     */
    public static boolean isValid(@Nullable String raw) {
        return Digits.accepts(raw, Regon::parse);
    }

    /**
     * As on documents, ungrouped.
     *
     * @return 9 or 14 digits
     */
    public String display() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }

    /** The check digit stands right behind the weighted ones; a remainder of 10 is written as 0. */
    private static boolean checkDigitFits(String digits, int[] weights) {
        return Digits.weightedSum(digits, weights) % 11 % 10 == Digits.at(digits, weights.length);
    }
}
