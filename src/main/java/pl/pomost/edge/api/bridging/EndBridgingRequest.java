package pl.pomost.edge.api.bridging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why bridging support ends early. */
@Schema(name = "EndBridgingRequest")
public record EndBridgingRequest(
        @Schema(example = "Spółdzielnia zawiesiła działalność.", maxLength = 2000)
        String grounds) {}
