package pl.pomost.records.register;

import java.time.LocalDate;
import java.util.List;
import pl.pomost.business.obligation.ObligationKind;

/**
 * One last day in somebody's calendar. It names a case or an edition and what is owed there, never a person or a free text.
 *
 * @param key         the same for as long as the obligation is open, and no other's
 * @param about       number of the case or code of the edition
 * @param explanation how the day was counted, in the language of the calendar
 * @param reminders   days before (below zero) and after the last day on which its owner is reminded, the earliest first
 */
public record CalendarEntry(
        String key, String about, ObligationKind kind, LocalDate due, String explanation, List<Integer> reminders) {}
