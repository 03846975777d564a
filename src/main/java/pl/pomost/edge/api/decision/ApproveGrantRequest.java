package pl.pomost.edge.api.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.kernel.money.Money;

/** How much is approved, and why. */
@Schema(name = "ApproveGrantRequest")
public record ApproveGrantRequest(
        @Schema(description = "In złoty; exactly what is due by the answer of readDecision", example = "90000.00")
        Money amount,

        @Schema(
                description = "At most 4000 characters",
                maxLength = 4000,
                example = "Plan jest wykonalny, a miejsca pracy trwałe.")
        String grounds) {}
