package pl.pomost.edge.api.programme;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.basis.Basis;

/** Which figure of a form was compared with its source, where and when. */
@Schema(name = "ConfirmCardFigureRequest")
public record ConfirmCardFigureRequest(
        @Schema(description = "Name of the figure as the form lists it", example = "CARD_REASON_LENGTH")
        String figure,

        @Schema(
                description = "Where it stands",
                example = "Regulamin pracy komisji, § 4.",
                maxLength = Basis.SOURCE_LENGTH)
        String basis,

        @Schema(description = "Day on which it was compared, today or earlier", example = "2026-03-02")
        LocalDate confirmedOn) {}
