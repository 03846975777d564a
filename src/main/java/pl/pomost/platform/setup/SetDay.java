package pl.pomost.platform.setup;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The business day that demo mode has set: at most one row. */
@Entity
@Table(name = "business_clock")
public class SetDay {

    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    private @Nullable LocalDate day;

    protected SetDay() {}

    SetDay(LocalDate day) {
        this.day = day;
    }

    @Nullable
    LocalDate day() {
        return day;
    }

    void set(LocalDate newDay) {
        day = newDay;
    }
}
