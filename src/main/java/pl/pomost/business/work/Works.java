package pl.pomost.business.work;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.refusal.Reason;

/** Where work in progress is kept. Each call is a transaction of its own, whatever becomes of the work. */
public interface Works {

    /**
     * Begins one.
     *
     * @param subject what is worked at, such as the number of a batch; one work at a time
     * @param onceKey account and idempotency key, null for none
     * @return its number
     * @throws pl.pomost.kernel.refusal.Refusal RULE while something else works at the subject
     */
    long begin(WorkKind kind, String subject, String account, @Nullable String onceKey);

    /** The one that was begun under that key. @throws pl.pomost.kernel.refusal.Refusal REUSED_KEY when it is of something else */
    Optional<Long> begun(String onceKey, WorkKind kind, String subject);

    /** The work of that kind at the subject that is running or was interrupted; begun anew when there is none. */
    long goesOn(WorkKind kind, String subject, String account);

    /**
     * How far it is.
     *
     * @param done    rows that are done
     * @param refused rows that were refused
     * @param next    outcomes that are not kept yet, in their order
     */
    void tells(long number, int total, int done, int refused, List<WorkOutcome> next);

    /**
     * It has come to its end.
     *
     * @param result  what came of it, such as the number of a batch
     * @param reasons why it was refused as a whole
     */
    void ends(long number, WorkState state, @Nullable String result, List<Reason> reasons);

    /** Tells of all that run that they were interrupted; said once at the start, before anything is begun. */
    void interrupt();

    /** Forgets what ended longer ago than so many days. */
    void forget(int days);
}
