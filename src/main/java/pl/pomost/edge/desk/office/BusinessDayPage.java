package pl.pomost.edge.desk.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.office.SetBusinessDay;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.usecase.Watch;

/** The business day of a demonstration, moved on by an administrator. It holds the day that the reader saw. */
@Named
@ViewScoped
public class BusinessDayPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    BusinessClock clock;

    @Inject
    SetBusinessDay setBusinessDay;

    @Inject
    Watch watch;

    @Inject
    Refusals refusals;

    private @Nullable LocalDate seen;
    private @Nullable LocalDate day;

    BusinessDayPage() {}

    /** Moves on to the day that was typed. */
    public void set() {
        move(day);
    }

    public void moveDays(int days) {
        move(seen().plusDays(days));
    }

    public void moveMonths(int months) {
        move(seen().plusMonths(months));
    }

    @SuppressWarnings("NullAway") // an absent day is told by the use case
    private void move(@Nullable LocalDate to) {
        if (refusals.passed(() -> setBusinessDay.handle(new SetBusinessDay.Command(to, seen().toEpochDay())))) {
            watch.looksNow();
            refusals.done("business-day.done");
            seen = null;
            day = null;
        }
    }

    private LocalDate seen() {
        if (seen == null) {
            seen = clock.day();
        }
        return seen;
    }

    public LocalDate getSeen() {
        return seen();
    }

    public boolean isSettable() {
        return clock.isSettable();
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }
}
