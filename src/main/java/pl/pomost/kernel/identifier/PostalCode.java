package pl.pomost.kernel.identifier;

import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.identifier.InvalidIdentifier.Reason;

/**
 * A Polish postal code. No region is enforced: an applicant may live anywhere.
 *
 * @param value such as "87-100"
 */
public record PostalCode(String value) {

    private static final String NAME = "PostalCode";
    private static final int DIGITS = 5;
    private static final int HYPHEN = 2;

    /**
     * Checks the form: two digits, a hyphen, three digits.
     *
     * @throws InvalidIdentifier CHARACTERS or LENGTH
     */
    public PostalCode {
        boolean hyphened = value.indexOf('-') == HYPHEN && value.lastIndexOf('-') == HYPHEN;
        if (!hyphened) {
            throw new InvalidIdentifier(NAME, Reason.CHARACTERS);
        }
        Digits.requireDigits(NAME, value.replace("-", ""), DIGITS);
    }

    /**
     * Reads what people type, such as "87-100", "87100" or "87 100".
     *
     * @param raw the text
     * @return the code
     * @throws InvalidIdentifier as the constructor
     */
    public static PostalCode parse(String raw) {
        String text = Digits.compact(raw);
        if (text.indexOf('-') >= 0) {
            return new PostalCode(text);
        }
        Digits.requireDigits(NAME, text, DIGITS);
        return new PostalCode(text.substring(0, HYPHEN) + "-" + text.substring(HYPHEN));
    }

    /**
     * Whether {@link #parse} would read the text.
     *
     * @param raw the text, or null
     * @return false for null
     */
    public static boolean isValid(@Nullable String raw) {
        return Digits.accepts(raw, PostalCode::parse);
    }

    /**
     * As on letters.
     *
     * @return such as "87-100"
     */
    public String display() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
