package pl.pomost.edge.api.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.decision.RefusalGround;

/** Why a grant is refused. */
@Schema(name = "RefuseGrantRequest")
public record RefuseGrantRequest(
        @Schema(
                description =
                        "One of those that hold now: refusals in the answer of readDecision tells them, with their facts",
                example = "NO_MONEY",
                required = true)
        @Nullable
        RefusalGround ground,

        @Schema(description = "At most 4000 characters", maxLength = 4000, example = "Budżet edycji jest wyczerpany.")
        String grounds) {}
