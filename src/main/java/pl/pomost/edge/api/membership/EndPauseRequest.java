package pl.pomost.edge.api.membership;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a cooperative works again. */
@Schema(name = "EndPauseRequest")
public record EndPauseRequest(
        @Schema(description = "The last day without activity", example = "2026-03-20")
        LocalDate endedOn) {}
