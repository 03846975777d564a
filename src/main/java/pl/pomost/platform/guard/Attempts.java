package pl.pomost.platform.guard;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/**
 * Does a piece of work again when it lost a deadlock or waited in vain for a lock: the data base has undone all of it by then. What a
 * constraint refused is done once more as well, because the rules may have looked at what somebody changed in the meantime; they
 * see it now and say so. Within somebody else's transaction nothing is repeated, because that transaction is lost as a whole.
 */
@ApplicationScoped
public class Attempts {

    static final int MOST = 3;

    private static final Logger LOG = Logger.getLogger(Attempts.class.getName());

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    Attempts() {}

    /**
     * Does the work, at most {@link #MOST} times.
     *
     * @param work        begins and ends its own transaction
     * @param beforeAgain puts back what the lost attempt used up
     * @throws Refusal BUSY when the last attempt was lost too
     */
    @Nullable
    Object at(Callable<@Nullable Object> work, Runnable beforeAgain) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return work.call();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return work.call();
            } catch (RuntimeException failure) {
                refuseLastOr(failure, attempt);
                beforeAgain.run();
            }
        }
    }

    private static void refuseLastOr(RuntimeException failure, int attempt) {
        if (!Contention.isBehind(failure) && !(attempt == 1 && Contention.isConstraintBehind(failure))) {
            throw failure;
        }
        LOG.log(Level.FINE, "Others were writing, attempt " + attempt, failure);
        if (attempt == MOST) {
            throw new Refusal(Refusal.Kind.BUSY, Reason.of("busy.elsewhere"));
        }
    }
}
