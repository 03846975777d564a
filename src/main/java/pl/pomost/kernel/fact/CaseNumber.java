package pl.pomost.kernel.fact;

import java.util.regex.Pattern;

/**
 * The number by which people call a case, e.g. {@code GR-2026-0005}: counted per year without gaps.
 *
 * @param text "GR-", the year of opening, "-", at least four digits
 */
public record CaseNumber(String text) implements Comparable<CaseNumber> {

    private static final Pattern FORM = Pattern.compile("GR-\\d{4}-\\d{4,9}");

    /** @throws IllegalArgumentException when the text has another form */
    public CaseNumber {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a case number");
        }
    }

    public static CaseNumber of(int year, int number) {
        return new CaseNumber("GR-%04d-%04d".formatted(year, number));
    }

    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(CaseNumber other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
