package pl.pomost.records.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pl.pomost.kernel.refusal.Reason;

/**
 * A comparison of the ledger with the rows of the rooms, as it was kept.
 *
 * @param number       from 1
 * @param day          the business day
 * @param endedAt      when it ended
 * @param begunBy      account, or the clockwork's own
 * @param compared     how many rows and entries were compared
 * @param findingCount everything that does not fit
 * @param findings     the first of them, with the figures of both sides
 */
public record LedgerProof(
        long number,
        LocalDate day,
        Instant endedAt,
        String begunBy,
        long compared,
        long findingCount,
        List<Reason> findings) {}
