package pl.pomost.edge.api.casefile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom a case is given, and why. */
@Schema(name = "HandOverRequest")
public record HandOverRequest(
        @Schema(description = "Account of another advisor", example = "doradca2", required = true)
        String advisor,

        @Schema(description = "Why the case changes hands", example = "Długi urlop doradcy.", required = true)
        String reason) {}
