package pl.pomost.edge.api.monitoring;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who works on a post. */
@Schema(name = "FillPostRequest")
public record FillPostRequest(
        @Schema(example = "Anna Próbna", maxLength = 200) String person,

        @Schema(description = "A member of the cooperative, not only employed", example = "true")
        boolean cooperativeMember,

        LocalDate beganOn) {}
