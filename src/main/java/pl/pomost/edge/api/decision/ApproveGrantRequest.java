package pl.pomost.edge.api.decision;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.kernel.money.Money;

/** How much is approved, and why. */
@Schema(name = "ApproveGrantRequest")
public record ApproveGrantRequest(
        @Schema(type = SchemaType.STRING, description = "In złoty", example = "90000.00")
        Money amount,

        @Schema(description = "At most 4000 characters", example = "Plan jest wykonalny, a miejsca pracy trwałe.")
        String grounds) {}
