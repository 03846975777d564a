package pl.pomost.edge.api.annex;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether an annex is signed, and why not. */
@Schema(name = "AnswerAnnexRequest")
public record AnswerAnnexRequest(
        @Schema(description = "Signed, or refused", example = "true", required = true)
        boolean signed,

        @Schema(description = "Why it is refused; required then", example = "Za późno.", maxLength = 1000) @Nullable
        String grounds) {}
