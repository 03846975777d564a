package pl.pomost.kernel.calendar;

/** Which days a term counts. */
public enum DayKind {
    /** Monday to Friday without public holidays. */
    WORKING,
    /** Every day; only the last one may move (Civil Code art. 115). */
    CALENDAR
}
