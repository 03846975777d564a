package pl.pomost.platform.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import pl.pomost.kernel.calendar.Holidays;
import pl.pomost.kernel.calendar.WorkingCalendar;

/** Gives the rooms the Polish working calendar. */
@ApplicationScoped
public class Calendars {

    Calendars() {}

    @Produces
    WorkingCalendar working(Holidays holidays) {
        return new WorkingCalendar(holidays);
    }
}
