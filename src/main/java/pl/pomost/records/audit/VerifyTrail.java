package pl.pomost.records.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Clockwork;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/**
 * Verifies the trail in the background; the reader may leave and come back. It changes nothing, so auditors may ask for it.
 * One check runs at a time: who asks while one is running is given that one. The last ones are kept while the process lives.
 */
@Reading
@Requires(Permission.VERIFY_TRAIL)
public class VerifyTrail {

    private static final Logger LOG = System.getLogger(VerifyTrail.class.getName());
    private static final int KEPT = 20;

    @Inject
    TrailCheck check;

    @Inject
    BusinessClock clock;

    @Inject
    Clockwork clockwork;

    @Resource
    ManagedExecutorService executor;

    private final Map<String, Verification> known = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Verification> eldest) {
            return size() > KEPT;
        }
    });

    VerifyTrail() {}

    /** Begins a check. */
    public synchronized TrailVerification begin() {
        var running = latest();
        if (running.isPresent() && running.get().isRunning()) {
            return running.get();
        }
        var verification = new Verification(UUID.randomUUID().toString(), clock.instant());
        var begun = verification.now();
        known.put(begun.id(), verification);
        executor.execute(() -> clockwork.does(() -> run(verification)));
        return begun;
    }

    /** How a check stands. @throws Refusal UNKNOWN when there is none with that id */
    public TrailVerification of(String id) {
        var verification = known.get(id);
        if (verification == null) {
            throw Refusal.unknown("verification", id);
        }
        return verification.now();
    }

    /** The last check that was begun. */
    public Optional<TrailVerification> latest() {
        synchronized (known) {
            return known.values().stream().reduce((earlier, later) -> later).map(Verification::now);
        }
    }

    private void run(Verification verification) {
        try {
            check.run(verification);
            verification.ends(clock.instant());
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "the check of the trail broke off", failure);
            verification.breaksOff(clock.instant());
        }
    }
}
