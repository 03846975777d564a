package pl.pomost.edge.api.payout;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.payout.AnswerPayout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.kernel.fact.CaseRef;

/** What the bank answered. */
@Schema(name = "AnswerPayoutRequest")
public record AnswerPayoutRequest(
        @Schema(
                description = "Executed, rejected, or returned after it was executed",
                example = "EXECUTED",
                required = true)
        AnswerPayout.@Nullable Answer answer,

        @Schema(description = "The bank's day, for an executed or returned payout", example = "2026-03-02") @Nullable
        LocalDate executedOn,

        @Schema(description = "The bank's reason, for a rejected or returned payout", maxLength = 1000) @Nullable
        String grounds) {

    AnswerPayout.Command command(CaseRef theCase, PayoutReference reference) {
        return new AnswerPayout.Command(theCase, reference, answer, executedOn, grounds);
    }
}
