package pl.pomost.edge.api.applicant;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who leaves the group. */
@Schema(name = "LeaveGroupRequest")
public record LeaveGroupRequest(
        @Schema(example = "P-2026-00001", required = true, pattern = "^P-\\d{4}-\\d{5,9}$")
        String participant,

        @Schema(description = "Last day of the membership", example = "2026-03-31")
        LocalDate leftOn) {}
