package pl.pomost.platform.setup;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.business.office.OpenDemoAccounts;
import pl.pomost.business.office.Users;
import pl.pomost.kernel.access.Actor;
import pl.pomost.platform.guard.PresentActor;
import pl.pomost.platform.identity.PrintedCode;

/**
 * Where nobody works yet: a demonstration gets its invented people, any other office a code
 * for its first administrator.
 */
@Singleton
@Startup
@DependsOn("Opening")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstAccounts {

    private static final Logger LOG = System.getLogger(FirstAccounts.class.getName());

    @Inject
    RequestContextController request;

    @Inject
    PresentActor present;

    @Inject
    Users users;

    @Inject
    OpenDemoAccounts openDemoAccounts;

    @Inject
    @ConfigProperty(name = "pomost.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "pomost.demo.password")
    String demoPassword;

    @Inject
    PrintedCode code;

    @PostConstruct
    void open() {
        var mine = request.activate();
        try {
            if (users.isEmpty()) {
                fill();
            }
        } finally {
            if (mine) {
                request.deactivate();
            }
        }
    }

    private void fill() {
        if (demo) {
            present.enters(Actor.SYSTEM);
            openDemoAccounts.handle(new OpenDemoAccounts.Command(demoPassword));
        } else {
            LOG.log(Level.INFO, "Nobody works here yet. Open /first-administrator with the code {0}", code.draw());
        }
    }
}
