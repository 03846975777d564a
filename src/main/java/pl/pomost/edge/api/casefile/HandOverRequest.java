package pl.pomost.edge.api.casefile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom a case is given, and why. */
@Schema(name = "HandOverRequest")
public record HandOverRequest(
        @Schema(
                description = "Account of another advisor",
                example = "doradca2",
                required = true,
                pattern = "^[a-z0-9._-]{2,40}$")
        String advisor,

        @Schema(
                description = "Why the case changes hands",
                example = "Długi urlop doradcy.",
                required = true,
                maxLength = 1000)
        String reason) {}
