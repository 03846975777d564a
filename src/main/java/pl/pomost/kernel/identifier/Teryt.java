package pl.pomost.kernel.identifier;

import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.identifier.InvalidIdentifier.Reason;

/**
 * The code of a municipality in the national register of territorial division (TERYT, part TERC): voivodeship 2 digits,
 * county 2, municipality 2, type 1. Forms of de minimis aid ask for it. Whether the municipality exists on a given day
 * is for the dated table of reference, not for this record.
 *
 * @param value 7 digits, such as "0417011"
 */
public record Teryt(String value) {

    private static final String NAME = "Teryt";
    private static final int LENGTH = 7;

    /** Voivodeships have the even numbers from 02 to 32. */
    private static final int LAST_VOIVODESHIP = 32;

    /** Urban, rural, urban-rural, its town, its rural area, Warsaw district, city delegation. */
    private static final String TYPES = "1234589";

    /**
     * Checks form and parts.
     *
     * @throws InvalidIdentifier CHARACTERS, LENGTH or PART
     */
    public Teryt {
        Digits.requireDigits(NAME, value, LENGTH);
        int voivodeship = Digits.number(value, 0, 2);
        boolean known = voivodeship > 0
                && voivodeship <= LAST_VOIVODESHIP
                && voivodeship % 2 == 0
                && Digits.number(value, 2, 4) > 0
                && Digits.number(value, 4, 6) > 0
                && TYPES.indexOf(value.charAt(6)) >= 0;
        if (!known) {
            throw new InvalidIdentifier(NAME, Reason.PART);
        }
    }

    /**
     * Reads what people type; spaces are ignored.
     *
     * @param raw the text
     * @return the code
     * @throws InvalidIdentifier as the constructor
     */
    public static Teryt parse(String raw) {
        return new Teryt(Digits.compact(raw));
    }

    /**
     * Whether {@link #parse} would read the text.
     *
     * @param raw the text, or null
     * @return false for null
     */
    public static boolean isValid(@Nullable String raw) {
        return Digits.accepts(raw, Teryt::parse);
    }

    /**
     * The voivodeship.
     *
     * @return 2 digits, such as "04"
     */
    public String voivodeship() {
        return value.substring(0, 2);
    }

    /**
     * The county with its voivodeship.
     *
     * @return 4 digits, such as "0417"
     */
    public String county() {
        return value.substring(0, 4);
    }

    /**
     * The whole municipality: the town and the country of an urban-rural one have codes of their own.
     *
     * @return the code without that difference
     */
    public Teryt municipality() {
        return "45".indexOf(value.charAt(LENGTH - 1)) < 0 ? this : new Teryt(value.substring(0, LENGTH - 1) + "3");
    }

    /**
     * As on forms.
     *
     * @return 7 digits
     */
    public String display() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
