package pl.pomost.edge.api.security;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.security.PledgeEnd;

/** What is done with a security, and how. */
@Schema(name = "EndSecurityRequest")
public record EndSecurityRequest(
        @Schema(description = "What is done with it", example = "RETURN", required = true) @Nullable
        PledgeEnd end,

        @Schema(
                description = "The protocol; not needed to put it in force",
                example = "Protokół zwrotu z 2 marca 2027.",
                maxLength = 1000)
        @Nullable
        String protocol) {}
