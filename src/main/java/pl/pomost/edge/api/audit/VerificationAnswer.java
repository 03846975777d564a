package pl.pomost.edge.api.audit;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.edge.api.Problem;
import pl.pomost.records.audit.TrailVerification;

/** How a check of the whole trail stands: progress in percent, what was counted, what is wrong. */
@Schema(name = "TrailVerification")
public record VerificationAnswer(
        String id,
        TrailVerification.State state,
        int percent,
        @Schema(example = "2026-03-02T10:00:00Z") Instant startedAt,
        @Nullable Instant endedAt,
        long chains,
        long entries,
        long seals,
        long personalValues,
        long findingCount,
        List<Problem.ProblemReason> findings) {}
