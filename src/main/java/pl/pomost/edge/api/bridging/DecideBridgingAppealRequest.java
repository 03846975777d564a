package pl.pomost.edge.api.bridging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ruling on an appeal. */
@Schema(name = "DecideBridgingAppealRequest")
public record DecideBridgingAppealRequest(
        @Schema(example = "true") boolean upheld,

        @Schema(example = "Nowa ocena wniosku jest pozytywna.", maxLength = 2000)
        String grounds) {}
