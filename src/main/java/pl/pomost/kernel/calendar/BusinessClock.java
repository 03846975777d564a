package pl.pomost.kernel.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The one clock of the office; nobody else asks the platform for the time. Whoever needs a day or an instant is given
 * it by the use case, and the use case takes it from here.
 *
 * <p>It tells two times, and every entry of the trail holds both. Terms, rates and ages follow the business day, which
 * demo and tests may set, so that a year of support can be walked in one sitting. The instant is always that of the
 * wall clock, so that what really happened when can be shown even then.
 */
public interface BusinessClock {

    /** Where the office is; a business day begins at midnight there. */
    ZoneId ZONE = ZoneId.of("Europe/Warsaw");

    /**
     * The business day.
     *
     * @return today in Warsaw, or the day that demo or test has set
     */
    LocalDate day();

    /**
     * The moment.
     *
     * @return the instant of the wall clock, never set by anybody
     */
    Instant instant();

    /**
     * The moment as the business tells it: the time of the wall clock on the business day. Whatever people read as a time, or
     * compare by it, is told so; the trail alone holds the instant beside it.
     */
    default Instant moment() {
        var now = instant().atZone(ZONE);
        return now.toLocalDate().equals(day())
                ? now.toInstant()
                : day().atTime(now.toLocalTime()).atZone(ZONE).toInstant();
    }

    /** Whether the business day can be set: in a demonstration and in tests only. */
    default boolean isSettable() {
        return false;
    }
}
