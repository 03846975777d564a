package pl.pomost.edge.api.repayment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is done to get the money. */
@Schema(name = "EnforceRepaymentRequest")
public record EnforceRepaymentRequest(
        @Schema(example = "Weksel wypełniono, pozew o nakaz zapłaty.", maxLength = 4000)
        String steps) {}
