package pl.pomost.edge.api.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.assessment.CardContent;
import pl.pomost.business.assessment.Score;
import pl.pomost.edge.api.Lists;
import pl.pomost.kernel.money.Money;

/** A merit card: complete when it is locked, anything of it while it is a draft. */
@Schema(name = "ScoreCardRequest")
public record ScoreCardRequest(
        @Schema(description = "Points and reasons by criterion")
        List<CriterionScore> scores,

        @Nullable @Schema(description = "Whether the grant is recommended", example = "true")
        Boolean recommended,

        @Nullable @Schema(description = "In złoty; with a recommendation", example = "90000.00")
        Money recommendedAmount,

        @Nullable
        @Schema(description = "Questioned cost lines and anything else, at most 2000 characters", maxLength = 2000)
        String remarks) {

    /** Points for one criterion. */
    @Schema(name = "CriterionScore")
    public record CriterionScore(
            @Schema(description = "Code of the criterion on the form", example = "PRODUCT")
            String criterion,

            @Nullable
            @Schema(
                    description =
                            "From 0 to the criterion's maximum; whole, or with one decimal where the rules allow it",
                    example = "7",
                    minimum = "0",
                    maximum = "100")
            BigDecimal points,

            @Nullable
            @Schema(description = "Needed below the criterion's minimum, at least 50 characters", maxLength = 2000)
            String reason) {}

    CardContent content() {
        List<Score> lines = Lists.mapped(scores, line -> new Score(line.criterion(), line.points(), line.reason()));
        return new CardContent(lines == null ? List.of() : lines, recommended, recommendedAmount, remarks);
    }
}
