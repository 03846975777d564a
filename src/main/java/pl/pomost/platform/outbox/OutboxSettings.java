package pl.pomost.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.business.outbox.Patience;

/** How often the office tries. */
@ApplicationScoped
public class OutboxSettings implements Patience {

    /** What a setting holds that nobody has set: the configuration knows no empty text. */
    static final String NONE = "-";

    @Inject
    @ConfigProperty(name = "pomost.outbox.attempts", defaultValue = "30")
    long attempts;

    OutboxSettings() {}

    static boolean isSet(String setting) {
        return !setting.isBlank() && !setting.strip().equals(NONE);
    }

    @Override
    public int mostAttempts() {
        return Math.toIntExact(attempts);
    }
}
