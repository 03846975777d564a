package pl.pomost.edge.api.membership;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody left a cooperative. */
@Schema(name = "RecordLeavingRequest")
public record RecordLeavingRequest(
        @Schema(description = "The day of leaving; the day before is the last that counts", example = "2026-03-18")
        LocalDate leftOn,

        @Schema(example = "Wypowiedzenie członkostwa.", maxLength = 500)
        String reason) {}
