package pl.pomost.edge.api.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who takes the seat, and why. */
@Schema(name = "ReplaceAssessorRequest")
public record ReplaceAssessorRequest(
        @Schema(description = "Account of the new assessor", example = "asesor3", pattern = "^[a-z0-9._-]{2,40}$")
        String replacement,

        @Schema(description = "At most 2000 characters", maxLength = 2000, example = "Zgłoszony konflikt interesów.")
        String reason) {}
