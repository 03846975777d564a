package pl.pomost.edge.api.composition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether the office consents, and why not. */
@Schema(name = "AnswerCompositionRequest")
public record AnswerCompositionRequest(
        @Schema(description = "Consent, or refusal", example = "true", required = true)
        boolean consented,

        @Schema(
                description = "Why it is refused; required then",
                example = "Plan opierał się na jej doświadczeniu.",
                maxLength = 1000)
        @Nullable
        String grounds) {}
