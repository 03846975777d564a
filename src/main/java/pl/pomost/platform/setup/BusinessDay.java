package pl.pomost.platform.setup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.calendar.BusinessClock;

/**
 * The one clock. Outside demo mode the business day is today in Warsaw and cannot be set; in demo mode the day that was set
 * holds until it is moved on. It is read once per request, so that one request lives in one day.
 */
@RequestScoped
public class BusinessDay implements BusinessClock {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    @ConfigProperty(name = "pomost.demo", defaultValue = "false")
    boolean demo;

    private @Nullable LocalDate day;

    BusinessDay() {}

    @Override
    public LocalDate day() {
        if (day == null) {
            var set = demo ? entities.find(SetDay.class, SetDay.ONLY) : null;
            day = set == null || set.day() == null ? LocalDate.now(ZONE) : set.day();
        }
        return day;
    }

    @Override
    public Instant instant() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public boolean isSettable() {
        return demo;
    }

    /** For the rest of this request the business day is that one: so the demonstration tells a story of past months. */
    public void standsOn(LocalDate told) {
        day = told;
    }

    /** The day is read anew: it was just set. */
    void forget() {
        day = null;
    }
}
