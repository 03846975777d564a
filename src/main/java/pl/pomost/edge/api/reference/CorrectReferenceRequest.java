package pl.pomost.edge.api.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What shall hold instead of a line, and why. */
@Schema(name = "CorrectReferenceRequest")
public record CorrectReferenceRequest(
        @Schema(description = "What shall hold", required = true)
        ReferenceLineRequest line,

        @Schema(description = "Why, at most 1000 characters", example = "Porównano z obwieszczeniem", required = true)
        String grounds) {}
