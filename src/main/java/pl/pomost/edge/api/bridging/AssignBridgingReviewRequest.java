package pl.pomost.edge.api.bridging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who assesses the application. */
@Schema(name = "AssignBridgingReviewRequest")
public record AssignBridgingReviewRequest(
        @Schema(example = "asesor1") String assessor) {}
