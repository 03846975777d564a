package pl.pomost.edge.api.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an application is rejected for its form. */
@Schema(name = "RejectFormallyRequest")
public record RejectFormallyRequest(
        @Schema(
                description = "At most 4000 characters",
                maxLength = 4000,
                example = "Nie uzupełniono oświadczeń w terminie.")
        String grounds) {}
