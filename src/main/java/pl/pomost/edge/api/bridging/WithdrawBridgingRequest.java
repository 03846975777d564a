package pl.pomost.edge.api.bridging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the letter of the cooperative is found. */
@Schema(name = "WithdrawBridgingRequest")
public record WithdrawBridgingRequest(
        @Schema(example = "Pismo z 5 marca, akta sprawy.", maxLength = 300)
        String letter) {}
