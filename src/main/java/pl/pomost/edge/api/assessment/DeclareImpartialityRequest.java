package pl.pomost.edge.api.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The declaration, or the conflict that forbids it. */
@Schema(name = "DeclareImpartialityRequest")
public record DeclareImpartialityRequest(
        @Schema(description = "Whether the declaration is made as it stands", example = "true")
        Boolean impartial,

        @Nullable @Schema(description = "The tie with the applicant; needed when not impartial", maxLength = 2000)
        String conflict) {}
