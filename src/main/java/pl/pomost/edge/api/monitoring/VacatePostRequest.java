package pl.pomost.edge.api.monitoring;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That whoever holds a post left it. */
@Schema(name = "VacatePostRequest")
public record VacatePostRequest(
        LocalDate endedOn,

        @Schema(example = "Przeprowadzka.", maxLength = 500) String ending) {}
