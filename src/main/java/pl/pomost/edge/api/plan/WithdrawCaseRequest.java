package pl.pomost.edge.api.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the group resigns. */
@Schema(name = "WithdrawCaseRequest")
public record WithdrawCaseRequest(
        @Schema(
                description = "At most 1000 characters",
                maxLength = 1000,
                example = "Grupa zrezygnowała ze wspólnej działalności.",
                required = true)
        String reason) {}
