package pl.pomost.edge.api.applicant;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who joins the group. */
@Schema(name = "JoinGroupRequest")
public record JoinGroupRequest(
        @Schema(example = "P-2026-00001", required = true) String participant,

        @Schema(type = SchemaType.STRING, format = "date", example = "2026-03-02")
        LocalDate joinedOn) {}
