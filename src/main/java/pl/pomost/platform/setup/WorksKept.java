package pl.pomost.platform.setup;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.business.due.KeptGatherings;
import pl.pomost.business.work.Works;

/** What ran when the process ended is told as interrupted at the next start; what ended long ago is forgotten every night. */
@Singleton
@Startup
@DependsOn("Opening")
@TransactionManagement(TransactionManagementType.BEAN)
public class WorksKept {

    @Inject
    Works works;

    @Inject
    KeptGatherings gatherings;

    @Inject
    @ConfigProperty(name = "pomost.work.days", defaultValue = "90")
    int days;

    @PostConstruct
    void interrupt() {
        works.interrupt();
    }

    @Schedule(hour = "4", minute = "10", persistent = false)
    void everyNight() {
        works.forget(days);
        gatherings.forget(days);
    }
}
