package pl.pomost.edge.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.usecase.Door;

/** {@code #{shell.…}}: the frame around every page: who has signed in and the business day of a demo. */
@Named
@RequestScoped
public class Shell {

    @Inject
    Door door;

    @Inject
    BusinessClock clock;

    @Inject
    Words words;

    @Inject
    @ConfigProperty(name = "pomost.demo", defaultValue = "false")
    boolean demo;

    Shell() {}

    public boolean isDemo() {
        return demo;
    }

    public LocalDate getDay() {
        return clock.day();
    }

    public boolean isSignedIn() {
        return !door.actor().equals(Actor.PUBLIC);
    }

    public String getPerson() {
        return door.actor().account();
    }

    public String getRoles() {
        return door.actor().roles().stream().sorted().map(words::name).collect(Collectors.joining(", "));
    }
}
