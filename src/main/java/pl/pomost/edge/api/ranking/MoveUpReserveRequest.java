package pl.pomost.edge.api.ranking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether money is still held back. */
@Schema(name = "MoveUpReserveRequest")
public record MoveUpReserveRequest(
        @Schema(description = "All appeals are decided: nothing is held back for them any more", example = "false")
        boolean appealsDecided) {}
