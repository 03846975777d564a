package pl.pomost.edge.api.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who takes the seat. */
@Schema(name = "AssignAssessorRequest")
public record AssignAssessorRequest(
        @Schema(description = "Account of the assessor", example = "asesor3")
        String account) {}
