package pl.pomost.edge.api.security;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When a security was received and where it lies. */
@Schema(name = "ReceiveSecurityRequest")
public record ReceiveSecurityRequest(
        @Schema(description = "Day on which it was received", example = "2026-03-02", required = true) @Nullable
        LocalDate receivedOn,

        @Schema(description = "Where it lies", example = "sejf, półka 2", required = true, maxLength = 200) @Nullable
        String keptIn) {}
