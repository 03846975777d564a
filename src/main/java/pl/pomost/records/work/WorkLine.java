package pl.pomost.records.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.work.WorkKind;
import pl.pomost.business.work.WorkState;
import pl.pomost.kernel.refusal.Reason;

/**
 * Work in progress, or what became of it.
 *
 * @param number  under which it is found
 * @param subject what is worked at, such as the number of a batch
 * @param begunBy account
 * @param endedAt null while it goes on
 * @param total   rows altogether, 0 while that is not known
 * @param done    rows that are done
 * @param refused rows that were refused
 * @param result  what came of it, such as the number of a batch
 * @param reasons why it was refused as a whole, or what its end has to tell
 */
public record WorkLine(
        long number,
        WorkKind kind,
        String subject,
        String begunBy,
        LocalDate begunOn,
        Instant begunAt,
        @Nullable Instant endedAt,
        WorkState state,
        int total,
        int done,
        int refused,
        @Nullable String result,
        List<Reason> reasons) {

    private static final int WHOLE = 100;
    private static final String GATHERING = "gathering?id=";

    /** What is worked at, where it is one of many. */
    public String shown() {
        return kind == WorkKind.CHECK_LEDGER || kind == WorkKind.VERIFY_TRAIL ? "" : subject;
    }

    public boolean isRunning() {
        return state == WorkState.RUNNING;
    }

    /** How far it is, 0 to 100. */
    public int percent() {
        return total == 0 ? 0 : Math.min(WHOLE, (int) ((long) WHOLE * (done + refused) / total));
    }

    /** Where its subject, or what came of it, is seen; relative to the desk. */
    public String href() {
        return switch (kind) {
            case LOOK_DUE -> GATHERING + subject;
            case GATHER -> result == null ? GATHERING + subject.replace("/batch", "") : "batch?number=" + result;
            case APPROVE_BATCH, EXPORT_BATCH -> "batch?number=" + subject;
            case PROPOSE_POSTINGS, CONFIRM_POSTINGS, LOAD_STATEMENT -> "statement?number=" + subject;
            case CHECK_LEDGER -> "ledger#check";
            case VERIFY_TRAIL -> "trail";
            case SIMULATE_RULES -> {
                var tried = subject.split(" ", -1);
                yield "simulation?edition=" + tried[0] + "&rules=" + tried[1] + "&work=" + number;
            }
        };
    }
}
