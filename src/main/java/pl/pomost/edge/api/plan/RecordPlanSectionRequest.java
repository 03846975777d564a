package pl.pomost.edge.api.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The text of a section. */
@Schema(name = "RecordPlanSectionRequest")
public record RecordPlanSectionRequest(
        @Schema(
                description = "The whole section, at most 7,500 characters; an empty text empties it",
                maxLength = 7500,
                example = "Pięć osób z Torunia zakłada pracownię krawiecką.",
                required = true)
        String text) {}
