package pl.pomost.platform.guard;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.usecase.OneLook;

/**
 * Gives a look one persistence context: without a transaction each question of an entity manager has one of its own, and rules
 * and cards are loaded anew with every question. The transaction is undone in any case, so that a look changes nothing, and it
 * holds no lock: what is read is released as it is read (READ COMMITTED). Inside a transaction the look is a part of that one.
 */
@Interceptor
@OneLook
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class OneContext {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction own;

    OneContext() {}

    @AroundInvoke
    @Nullable
    Object look(InvocationContext call) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return call.proceed();
        }
        own.begin();
        try {
            return call.proceed();
        } finally {
            own.rollback();
        }
    }
}
