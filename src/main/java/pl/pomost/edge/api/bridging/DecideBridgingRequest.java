package pl.pomost.edge.api.bridging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision on bridging support. */
@Schema(name = "DecideBridgingRequest")
public record DecideBridgingRequest(
        @Schema(example = "true") boolean approved,

        @Schema(example = "Koszty pierwszych miesięcy są uzasadnione.", maxLength = 2000)
        String grounds) {}
