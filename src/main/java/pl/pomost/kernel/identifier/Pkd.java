package pl.pomost.kernel.identifier;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.identifier.InvalidIdentifier.Reason;

/**
 * A subclass of the Polish classification of activities. The same code means different things in the classifications
 * of 2007 and 2025, so whoever stores one stores the year beside it.
 *
 * @param value such as "56.21.Z"
 */
public record Pkd(String value) {

    private static final String NAME = "Pkd";
    private static final int SIGNS = 5;
    private static final Pattern FORM = Pattern.compile("[0-9]{2}\\.[0-9]{2}\\.[A-Z]");
    private static final Pattern SIGNS_IN_ORDER = Pattern.compile("[0-9]{4}[A-Z]");

    /**
     * Checks the form: division, class, letter.
     *
     * @throws InvalidIdentifier CHARACTERS or LENGTH
     */
    public Pkd {
        if (!FORM.matcher(value).matches()) {
            boolean tooShortOrLong = value.replace(".", "").length() != SIGNS;
            throw new InvalidIdentifier(NAME, tooShortOrLong ? Reason.LENGTH : Reason.CHARACTERS);
        }
    }

    /**
     * Reads what people type, such as "56.21.Z", "5621Z" or "56.21 z".
     *
     * @param raw the text
     * @return the code
     * @throws InvalidIdentifier as the constructor
     */
    public static Pkd parse(String raw) {
        String signs = Digits.compact(raw).replace(".", "");
        if (!SIGNS_IN_ORDER.matcher(signs).matches()) {
            return new Pkd(signs);
        }
        return new Pkd(signs.substring(0, 2) + "." + signs.substring(2, 4) + "." + signs.substring(4));
    }

    /**
     * Whether {@link #parse} would read the text.
     *
     * @param raw the text, or null
     * @return false for null
     */
    public static boolean isValid(@Nullable String raw) {
        return Digits.accepts(raw, Pkd::parse);
    }

    /**
     * As on documents.
     *
     * @return such as "56.21.Z"
     */
    public String display() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
