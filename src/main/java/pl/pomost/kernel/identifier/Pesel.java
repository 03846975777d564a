package pl.pomost.kernel.identifier;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.identifier.InvalidIdentifier.Reason;

/**
 * The number of a person in the Polish population register (Act of 24 September 2010 on the population register, art.
 * 15): birth date with the century hidden in the month, serial number with the sex, check digit. A personal value:
 * {@link #toString} hides all of it, since its first half is a birth date.
 *
 * @param value 11 digits
 */
public record Pesel(String value) {

    private static final String NAME = "Pesel";
    private static final int LENGTH = 11;
    private static final int[] WEIGHTS = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};

    /** First year of each century, in the order of the offsets 0, 20, 40, 60, 80 that are added to the month. */
    private static final int[] CENTURIES = {1900, 2000, 2100, 2200, 1800};

    /**
     * Checks length, check digit and date.
     *
     * @throws InvalidIdentifier CHARACTERS, LENGTH, CHECK_DIGIT or DATE
     */
    public Pesel {
        Digits.requireDigits(NAME, value, LENGTH);
        int checkDigit = (10 - Digits.weightedSum(value, WEIGHTS) % 10) % 10;
        if (Digits.at(value, LENGTH - 1) != checkDigit) {
            throw new InvalidIdentifier(NAME, Reason.CHECK_DIGIT);
        }
        try {
            birthDateIn(value);
        } catch (DateTimeException impossible) {
            throw new InvalidIdentifier(NAME, Reason.DATE);
        }
    }

    /**
     * Reads what people type; spaces are ignored.
     *
     * @param raw the text
     * @return the number
     * @throws InvalidIdentifier as the constructor
     */
    public static Pesel parse(String raw) {
        return new Pesel(Digits.compact(raw));
    }

    /**
     * Whether {@link #parse} would read the text.
     *
     * @param raw the text, or null
     * @return false for null
     */
    public static boolean isValid(@Nullable String raw) {
        return Digits.accepts(raw, Pesel::parse);
    }

    /**
     * The date of birth that the number encodes, between 1800 and 2299; it may lie in the future.
     *
     * @return the date
     */
    public LocalDate birthDate() {
        return birthDateIn(value);
    }

    /**
     * The sex that the number encodes. A person's legal sex may differ from it, so a difference is a warning, not an
     * error.
     *
     * @return the sex
     */
    public Sex sex() {
        return Digits.at(value, 9) % 2 == 0 ? Sex.FEMALE : Sex.MALE;
    }

    /**
     * All digits, for the few places that may show them.
     *
     * @return 11 digits
     */
    public String display() {
        return value;
    }

    /**
     * For screens: the first six digits (birth date), then stars.
     *
     * @return such as "790315*****"
     */
    public String masked() {
        return value.substring(0, 6) + "*".repeat(LENGTH - 6);
    }

    /** Says that it is one and nothing more, because it may end in a log. */
    @Override
    public String toString() {
        return NAME + "[" + "*".repeat(LENGTH) + "]";
    }

    private static LocalDate birthDateIn(String digits) {
        int month = Digits.number(digits, 2, 4);
        int year = CENTURIES[month / 20] + Digits.number(digits, 0, 2);
        return LocalDate.of(year, month % 20, Digits.number(digits, 4, 6));
    }
}
