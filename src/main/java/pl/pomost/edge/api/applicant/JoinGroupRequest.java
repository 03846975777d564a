package pl.pomost.edge.api.applicant;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who joins the group. */
@Schema(name = "JoinGroupRequest")
public record JoinGroupRequest(
        @Schema(example = "P-2026-00001", required = true, pattern = "^P-\\d{4}-\\d{5,9}$")
        String participant,

        @Schema(example = "2026-03-02") LocalDate joinedOn) {}
