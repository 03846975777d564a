package pl.pomost.edge.api.ledger;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.edge.api.Problem;

/**
 * How the check of the ledger stands. What the last one found is absent until one has ended.
 *
 * @param running      whether a check is running now
 * @param number       number of the last check that ended
 * @param compared     how many rows and entries it compared
 * @param findingCount everything that does not fit
 * @param findings     the first of them
 */
@Schema(name = "LedgerCheck")
public record LedgerCheckAnswer(
        boolean running,
        @Nullable Long number,
        @Nullable Instant endedAt,
        @Nullable String begunBy,
        @Nullable Long compared,
        @Nullable Long findingCount,
        List<Problem.ProblemReason> findings) {}
