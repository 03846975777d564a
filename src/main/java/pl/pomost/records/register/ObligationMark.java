package pl.pomost.records.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.pomost.kernel.fact.CaseNumber;

/**
 * A place in the list of obligations, which runs by day, by case or person, and by number: 2026-12-04_GR-2026-0005_3. The
 * cases of a day come before its people.
 *
 * @param due    last day of the obligation
 * @param about  number of its case or of its person
 * @param number its number within the case, or that of the person's way
 */
public record ObligationMark(LocalDate due, String about, int number) {

    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_([A-Z0-9-]{1,17})_(\\d{1,9})");
    private static final Pattern PERSON = Pattern.compile("P-\\d{4}-\\d{5,9}");

    /** The mark that a text says, or none. */
    public static Optional<ObligationMark> read(String text) {
        var match = FORM.matcher(text);
        if (!match.matches() || !isSomebody(match.group(2))) {
            return Optional.empty();
        }
        try {
            var due = LocalDate.parse(match.group(1));
            return Optional.of(new ObligationMark(due, match.group(2), Integer.parseInt(match.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean isSomebody(String about) {
        return CaseNumber.isValid(about) || PERSON.matcher(about).matches();
    }

    /** The case; empty when it is about a person. */
    Optional<CaseNumber> caseNumber() {
        return CaseNumber.isValid(about) ? Optional.of(new CaseNumber(about)) : Optional.empty();
    }

    public String text() {
        return due + "_" + about + "_" + number;
    }
}
