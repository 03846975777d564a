package pl.pomost.platform.setup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.calendar.BusinessClock;

/**
 * The one clock. Outside demo mode the business day is today in Warsaw and cannot be set; in demo mode the day that was set
 * holds until it is moved on; until one is set, {@code pomost.demo.day}. It is read once per request, so that one request lives in one day.
 */
@RequestScoped
public class BusinessDay implements BusinessClock {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    @ConfigProperty(name = "pomost.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "pomost.demo.day")
    Optional<String> firstDay;

    private @Nullable LocalDate day;

    BusinessDay() {}

    @Override
    public LocalDate day() {
        if (day == null) {
            var set = demo ? entities.find(SetDay.class, SetDay.ONLY) : null;
            day = set == null || set.day() == null ? first() : set.day();
        }
        return day;
    }

    /** The day before anybody moves it on: today, or the one on which the demonstration shall stand. */
    public LocalDate first() {
        return demo && firstDay.isPresent() ? LocalDate.parse(firstDay.get()) : LocalDate.now(ZONE);
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
