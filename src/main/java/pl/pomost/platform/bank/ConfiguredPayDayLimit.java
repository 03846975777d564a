package pl.pomost.platform.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.business.batch.PayDayLimit;

/** The days as the office sets them. */
@ApplicationScoped
public class ConfiguredPayDayLimit implements PayDayLimit {

    @Inject
    @ConfigProperty(name = "pomost.batch.days-ahead", defaultValue = "30")
    long days;

    ConfiguredPayDayLimit() {}

    @Override
    public int daysAhead() {
        return Math.toIntExact(days);
    }
}
