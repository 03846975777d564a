package pl.pomost.edge.api.bridging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which security covers the support. */
@Schema(name = "BeginBridgingRequest")
public record BeginBridgingRequest(
        @Schema(example = "Weksel z umowy o dotację, deklaracja uzupełniona.", maxLength = 300)
        String securedBy) {}
