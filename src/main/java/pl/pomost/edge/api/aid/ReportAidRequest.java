package pl.pomost.edge.api.aid;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When a granting was reported to the register of state aid. */
@Schema(name = "ReportAidRequest")
public record ReportAidRequest(
        @Schema(description = "Day of the report", example = "2026-03-03", required = true) @Nullable
        LocalDate reportedOn,

        @Schema(description = "Number of the report", example = "SHRIMP/7/2026", required = true, maxLength = 100)
        @Nullable
        String reference) {}
