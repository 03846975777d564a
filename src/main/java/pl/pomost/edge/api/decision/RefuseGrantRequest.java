package pl.pomost.edge.api.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a grant is refused. */
@Schema(name = "RefuseGrantRequest")
public record RefuseGrantRequest(
        @Schema(description = "At most 4000 characters", maxLength = 4000, example = "Budżet edycji jest wyczerpany.")
        String grounds) {}
