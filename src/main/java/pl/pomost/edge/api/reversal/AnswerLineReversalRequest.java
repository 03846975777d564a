package pl.pomost.edge.api.reversal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.reversal.AnswerReversal;

/** What is said to a request to take the posting of a line back. */
@Schema(name = "AnswerLineReversalRequest")
public record AnswerLineReversalRequest(
        @Schema(description = "The posting that was seen: its attempt", example = "1", required = true) @Nullable
        Integer attempt,

        @Schema(description = "Confirmed or refused", example = "CONFIRMED", required = true)
        AnswerReversal.@Nullable Decision answer,

        @Schema(description = "Why it is refused", maxLength = 1000) @Nullable
        String grounds) {}
