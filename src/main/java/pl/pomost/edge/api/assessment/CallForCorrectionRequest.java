package pl.pomost.edge.api.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the chair calls on the group to complete. */
@Schema(name = "CallForCorrectionRequest")
public record CallForCorrectionRequest(
        @Schema(
                description = "At most 4000 characters",
                maxLength = 4000,
                example = "Proszę dołączyć oświadczenia dwóch członków.")
        String text) {}
