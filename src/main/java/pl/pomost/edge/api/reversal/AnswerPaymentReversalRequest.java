package pl.pomost.edge.api.reversal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.reversal.AnswerReversal;

/** What is said to a request to take a payment back. */
@Schema(name = "AnswerPaymentReversalRequest")
public record AnswerPaymentReversalRequest(
        @Schema(description = "Confirmed or refused", example = "CONFIRMED", required = true)
        AnswerReversal.@Nullable Decision answer,

        @Schema(description = "Why it is refused", maxLength = 1000) @Nullable
        String grounds) {}
