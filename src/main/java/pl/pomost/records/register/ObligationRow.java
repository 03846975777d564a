package pl.pomost.records.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.text.Wording;

/**
 * One obligation as lists show it: of a case, or of a person's way through an edition.
 *
 * @param caseNumber  its case, absent when it is about a person
 * @param caseName    working name of the case
 * @param edition     code of the edition that the person goes through, absent when it is about a case
 * @param participant number of the person; for the list of an edition one of those who wait for it
 * @param number      number within the case, from 1; that of the person's way otherwise
 * @param owner       the role on whose desk it lies
 * @param advisor     account of the advisor of the case or of the person
 * @param subject     what is owed where the kind does not say it
 * @param due         last day in time
 * @param toBeConfirmed whether a setting that the day was counted with is a convention or was not compared with its source yet
 * @param daysLeft    calendar days from the business day to the last day; negative when late; null when it is closed
 * @param closedOn    day on which it ended, null while it is open
 * @param reminderOn  next day on which its owner is reminded, by the rules of the case; null when there is none any more
 */
public record ObligationRow(
        @Nullable CaseNumber caseNumber,
        @Nullable String caseName,
        @Nullable String edition,
        @Nullable String participant,
        int number,
        ObligationKind kind,
        Role owner,
        String advisor,
        @Nullable String subject,
        LocalDate due,
        boolean toBeConfirmed,
        @Nullable Long daysLeft,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate reminderOn) {

    /** Where a list goes on after this row. */
    public ObligationMark mark() {
        return new ObligationMark(due, caseNumber == null ? String.valueOf(participant) : caseNumber.text(), number);
    }

    /** What is owed: its kind, with what it is about where one case may owe several of them. */
    public String title(Wording wording) {
        if (subject == null) {
            return wording.name(kind);
        }
        return kind == ObligationKind.OTHER ? subject : wording.name(kind) + ": " + subject;
    }

    /** Whether its owner is reminded today. */
    public boolean reminds() {
        return daysLeft != null && due.minusDays(daysLeft).equals(reminderOn);
    }

    /** Whether it is open and its last day has passed. */
    public boolean late() {
        return daysLeft != null && daysLeft < 0;
    }
}
