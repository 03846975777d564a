package pl.pomost.records.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseNumber;

/**
 * One obligation as lists show it.
 *
 * @param caseNumber its case
 * @param number     number within the case, from 1
 * @param owner      the role on whose desk it lies
 * @param advisor    account of the advisor of the case
 * @param subject    what is owed where the kind does not say it
 * @param due        last day in time
 * @param daysLeft   calendar days from the business day to the last day; negative when late; null when it is closed
 * @param closedOn   day on which it ended, null while it is open
 * @param reminderOn next day on which its owner is reminded, by the rules of the case; null when there is none any more
 */
public record ObligationRow(
        CaseNumber caseNumber,
        String caseName,
        int number,
        ObligationKind kind,
        Role owner,
        String advisor,
        @Nullable String subject,
        LocalDate due,
        @Nullable Long daysLeft,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate reminderOn) {

    /** Where a list goes on after this row. */
    public ObligationMark mark() {
        return new ObligationMark(due, caseNumber, number);
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
