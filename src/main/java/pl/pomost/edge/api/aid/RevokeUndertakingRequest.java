package pl.pomost.edge.api.aid;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an entry about an undertaking holds no longer. */
@Schema(name = "RevokeUndertakingRequest")
public record RevokeUndertakingRequest(
        @Schema(description = "Why", example = "Udziały sprzedano.", required = true, maxLength = 500) @Nullable
        String grounds) {}
