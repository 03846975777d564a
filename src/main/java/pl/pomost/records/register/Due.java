package pl.pomost.records.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.programme.StageDays;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.fact.CaseNumber;

/**
 * One obligation as the data base keeps it, of a case or of a person's way through an edition.
 *
 * @param advisor   account of the advisor of the case or of the person
 * @param rulesVersion version of the rules that its day was counted with
 * @param reminders days before (below zero) and after the last day on which its owner is reminded, by its rules
 */
record Due(
        @Nullable CaseNumber caseNumber,
        @Nullable String caseName,
        @Nullable String edition,
        @Nullable String participant,
        int number,
        ObligationKind kind,
        Role owner,
        String advisor,
        @Nullable String subject,
        Term term,
        @Nullable LocalDate closedOn,
        @Nullable String note,
        String rulesVersion,
        List<Integer> reminders) {

    static List<Integer> reminders(@Nullable Object days) {
        return StageDays.reminderDays(String.valueOf(days));
    }

    ObligationRow row(LocalDate today, TermMarks marks) {
        return new ObligationRow(
                caseNumber,
                caseName,
                edition,
                participant,
                number,
                kind,
                owner,
                advisor,
                subject,
                term.due(),
                !marks.open(this).isEmpty(),
                closedOn == null ? ChronoUnit.DAYS.between(today, term.due()) : null,
                closedOn,
                closedOn == null ? reminder(today) : null);
    }

    /** The next day on which the owner is reminded, today or later; null when there is none any more. */
    private @Nullable LocalDate reminder(LocalDate today) {
        return reminders.stream()
                .map(days -> term.due().plusDays(days))
                .filter(day -> !day.isBefore(today))
                .findFirst()
                .orElse(null);
    }
}
