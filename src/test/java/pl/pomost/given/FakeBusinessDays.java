package pl.pomost.given;

import java.time.LocalDate;
import java.util.Optional;
import pl.pomost.business.office.BusinessDays;

/** Remembers the day that was set. */
public final class FakeBusinessDays implements BusinessDays {

    private Optional<LocalDate> day = Optional.empty();

    @Override
    public void set(LocalDate newDay) {
        day = Optional.of(newDay);
    }

    public Optional<LocalDate> day() {
        return day;
    }
}
