package pl.pomost.records.ledger;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import pl.pomost.business.work.WorkKind;
import pl.pomost.business.work.WorkState;
import pl.pomost.business.work.Works;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Clockwork;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/**
 * Proves the sums of the ledger against the rows of the rooms, once a day and whenever somebody asks. It changes nothing of
 * what it compares, so auditors may ask. One check runs at a time, in the background; what it found is kept.
 */
@Reading
@Requires(Permission.READ_LEDGER)
public class CheckLedger {

    private static final Logger LOG = System.getLogger(CheckLedger.class.getName());

    @Inject
    LedgerCheck check;

    @Inject
    LedgerProofs proofs;

    @Inject
    Works works;

    @Inject
    Clockwork clockwork;

    @Inject
    Door door;

    @Resource
    ManagedExecutorService executor;

    private final AtomicBoolean running = new AtomicBoolean();

    CheckLedger() {}

    /** Begins a check unless one is running. */
    public void begin() {
        if (running.compareAndSet(false, true)) {
            begin(door.actor().account());
        }
    }

    private void begin(String account) {
        try {
            executor.execute(() -> clockwork.does(() -> run(account)));
        } catch (RuntimeException notBegun) {
            running.set(false);
            throw notBegun;
        }
    }

    public boolean isRunning() {
        return running.get();
    }

    /** What the last check found, empty when none has ended yet. */
    public Optional<LedgerProof> latest() {
        return proofs.latest();
    }

    private void run(String account) {
        try {
            run(works.begin(WorkKind.CHECK_LEDGER, "ledger", account, null), account);
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "the check of the ledger broke off", failure);
        } finally {
            running.set(false);
        }
    }

    private void run(long work, String account) {
        try {
            var outcome = check.run();
            proofs.keep(outcome, account);
            works.ends(work, WorkState.DONE, null, outcome.findings());
            if (!outcome.findings().isEmpty()) {
                LOG.log(
                        Level.ERROR,
                        "the ledger does not fit the rows of the rooms in {0} places",
                        outcome.findings().size());
            }
        } catch (RuntimeException failure) {
            works.ends(work, WorkState.INTERRUPTED, null, List.of());
            throw failure;
        }
    }
}
