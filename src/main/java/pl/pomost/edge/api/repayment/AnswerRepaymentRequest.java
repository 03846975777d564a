package pl.pomost.edge.api.repayment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.repayment.AnswerRepayment;

/** What a second person found. */
@Schema(name = "AnswerRepaymentRequest")
public record AnswerRepaymentRequest(
        @Schema(example = "CONFIRMED") AnswerRepayment.@Nullable Confirmation answer,

        @Nullable @Schema(description = "Why it is refused; required then", maxLength = 1000)
        String grounds) {}
