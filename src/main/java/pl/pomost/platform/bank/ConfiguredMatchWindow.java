package pl.pomost.platform.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.business.posting.MatchWindow;

/** The days as the office sets them. */
@ApplicationScoped
public class ConfiguredMatchWindow implements MatchWindow {

    @Inject
    @ConfigProperty(name = "pomost.statement.match-days", defaultValue = "5")
    long days;

    ConfiguredMatchWindow() {}

    @Override
    public int days() {
        return Math.toIntExact(days);
    }
}
