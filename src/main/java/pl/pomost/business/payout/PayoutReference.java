package pl.pomost.business.payout;

import java.util.regex.Pattern;
import pl.pomost.kernel.fact.CaseNumber;

/**
 * The reference under which the bank knows a transfer: {@code GR-2026-0005-T1} is the first tranche of that case,
 * {@code GR-2026-0005-T1-2} the second attempt to pay it, {@code GR-2026-0005-M3} the third month of bridging support.
 *
 * @param text at most 35 characters, the bound of the bank files
 */
public record PayoutReference(String text) implements Comparable<PayoutReference> {

    /** The bound of the bank files, in characters. */
    public static final int LENGTH = 35;

    private static final Pattern FORM = Pattern.compile("(GR-\\d{4}-\\d{4,9})-[TM]\\d{1,3}(-\\d{1,4})?");

    /** @throws IllegalArgumentException when the text has another form */
    public PayoutReference {
        if (text.length() > LENGTH || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a payout reference");
        }
    }

    /** @param attempt from 1; only later attempts show it */
    static PayoutReference of(CaseNumber number, PayoutKind kind, int instalment, int attempt) {
        var first = number.text() + "-" + kind.letter() + instalment;
        return new PayoutReference(attempt == 1 ? first : first + "-" + attempt);
    }

    /** The reference of the first payout of an instalment. */
    public static PayoutReference first(CaseNumber number, PayoutKind kind, int instalment) {
        return of(number, kind, instalment, 1);
    }

    public static boolean isValid(String text) {
        return text.length() <= LENGTH && FORM.matcher(text).matches();
    }

    /** The case that it belongs to. */
    public CaseNumber caseNumber() {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalStateException(text);
        }
        return new CaseNumber(parts.group(1));
    }

    @Override
    public int compareTo(PayoutReference other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
