package pl.pomost.kernel.identifier;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.identifier.InvalidIdentifier.Reason;

/**
 * A Polish bank account number: 2 check digits, 8 of the bank's sort code, 16 of the account; with "PL" in front it is
 * the IBAN (ISO 13616, check digits by ISO 7064 mod 97-10). That of a person is a personal value: {@link #toString}
 * masks it.
 *
 * @param value 26 digits
 */
public record Nrb(String value) {

    private static final String NAME = "Nrb";
    private static final int LENGTH = 26;
    private static final String COUNTRY = "PL";

    /** "PL" with the letters as numbers (P=25, L=21), then two zeros in the place of the check digits. */
    private static final String COUNTRY_WITHOUT_CHECK = "252100";

    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int[] SORT_CODE_WEIGHTS = {3, 9, 7, 1, 3, 9, 7};

    /**
     * Checks length and check digits. They are computed anew and compared: 01 and 98 leave the same remainder, but
     * only 02 to 98 are ever given.
     *
     * @throws InvalidIdentifier CHARACTERS, LENGTH or CHECK_DIGIT
     */
    public Nrb {
        Digits.requireDigits(NAME, value, LENGTH);
        BigInteger number = new BigInteger(value.substring(2) + COUNTRY_WITHOUT_CHECK);
        if (98 - number.mod(MODULUS).intValue() != Digits.number(value, 0, 2)) {
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
    public static Nrb parse(String raw) {
        return new Nrb(Digits.withoutPrefix(Digits.ungrouped(raw), COUNTRY));
    }

    /**
     * Whether {@link #parse} would read the text.
     *
     * @param raw the text, or null
     * @return false for null
     */
    public static boolean isValid(@Nullable String raw) {
        return Digits.accepts(raw, Nrb::parse);
    }

    /**
     * The number that routes a transfer to the bank's branch.
     *
     * @return 8 digits
     */
    public String sortCode() {
        return value.substring(2, 10);
    }

    /**
     * Whether the last digit of the sort code fits the seven before it. Only a warning: the account number is valid
     * either way.
     *
     * @return true when it fits
     */
    public boolean sortCodeCheckDigitHolds() {
        String code = sortCode();
        return (10 - Digits.weightedSum(code, SORT_CODE_WEIGHTS) % 10) % 10 == Digits.at(code, 7);
    }

    /**
     * The international form, for files.
     *
     * @return "PL" and 26 digits
     */
    public String iban() {
        return COUNTRY + value;
    }

    /**
     * In groups, as on documents.
     *
     * @return such as "20 9999 0000 0000 0000 0000 0001"
     */
    public String display() {
        return grouped(value);
    }

    /**
     * For screens: the first two and the last four digits.
     *
     * @return such as "20 **** **** **** **** **** 0001"
     */
    public String masked() {
        return grouped(value.substring(0, 2) + "*".repeat(LENGTH - 6) + value.substring(LENGTH - 4));
    }

    /** As {@link #masked}, because it may end in a log. */
    @Override
    public String toString() {
        return masked();
    }

    private static String grouped(String number) {
        StringBuilder groups = new StringBuilder(number.substring(0, 2));
        for (int i = 2; i < LENGTH; i += 4) {
            groups.append(' ').append(number, i, i + 4);
        }
        return groups.toString();
    }
}
