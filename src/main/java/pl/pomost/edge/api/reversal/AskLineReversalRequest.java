package pl.pomost.edge.api.reversal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which posting of a line was a mistake, and why. */
@Schema(name = "AskLineReversalRequest")
public record AskLineReversalRequest(
        @Schema(description = "The posting that was seen: its attempt", example = "1", required = true) @Nullable
        Integer attempt,

        @Schema(
                description = "At least 10 characters",
                minLength = 10,
                maxLength = 1000,
                example = "Bank wykonał inną wypłatę; pomyłka przy wskazaniu.",
                required = true)
        @Nullable
        String reason) {}
