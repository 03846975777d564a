package pl.pomost.edge.api.programme;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which rules new cases of an edition get, from when. */
@Schema(name = "ChangeEditionRulesRequest")
public record ChangeEditionRulesRequest(
        @Schema(example = "FEDKP-8.22-2024/2") String rulesVersion,

        @Schema(description = "First day, today or later", example = "2027-01-01")
        LocalDate from) {}
