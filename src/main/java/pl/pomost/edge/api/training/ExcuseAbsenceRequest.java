package pl.pomost.edge.api.training;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An absence is excused. */
@Schema(name = "ExcuseAbsenceRequest")
public record ExcuseAbsenceRequest(
        @Schema(example = "P-2026-00001", pattern = "^P-\\d{4}-\\d{5,9}$")
        String participant,

        @Schema(description = "Why it is excused", example = "Zwolnienie lekarskie z 3 marca.", maxLength = 500)
        String reason) {}
