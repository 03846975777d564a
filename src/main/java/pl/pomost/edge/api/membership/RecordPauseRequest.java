package pl.pomost.edge.api.membership;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a cooperative suspended its activity. */
@Schema(name = "RecordPauseRequest")
public record RecordPauseRequest(
        @Schema(description = "The first day without activity", example = "2026-03-10")
        LocalDate beganOn,

        @Schema(example = "Remont lokalu.", maxLength = 500) String reason) {}
