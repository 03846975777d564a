package pl.pomost.records.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.pomost.kernel.fact.CaseNumber;

/**
 * A place in the list of obligations, which runs by day, case and number: 2026-12-04_GR-2026-0005_3.
 *
 * @param due        last day of the obligation
 * @param caseNumber its case
 * @param number     its number within the case
 */
public record ObligationMark(LocalDate due, CaseNumber caseNumber, int number) {

    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_([A-Z0-9-]{1,17})_(\\d{1,6})");

    /** The mark that a text says, or none. */
    public static Optional<ObligationMark> read(String text) {
        var match = FORM.matcher(text);
        if (!match.matches() || !CaseNumber.isValid(match.group(2))) {
            return Optional.empty();
        }
        try {
            var due = LocalDate.parse(match.group(1));
            return Optional.of(
                    new ObligationMark(due, new CaseNumber(match.group(2)), Integer.parseInt(match.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    public String text() {
        return due + "_" + caseNumber.text() + "_" + number;
    }
}
