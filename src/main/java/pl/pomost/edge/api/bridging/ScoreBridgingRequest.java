package pl.pomost.edge.api.bridging;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.review.ScoreBridging;
import pl.pomost.edge.api.Lists;

/** The card of an application. */
@Schema(name = "ScoreBridgingRequest")
public record ScoreBridgingRequest(List<CriterionPoints> scores) {

    /** One criterion; every criterion once. */
    @Schema(name = "BridgingCriterionPoints")
    public record CriterionPoints(
            @Schema(example = "NECESSITY", maxLength = 30) String criterion,

            @Schema(example = "32", minimum = "0", maximum = "999")
            int points,

            @Nullable @Schema(description = "Required where few points are given", maxLength = 2000)
            String reason) {

        private ScoreBridging.Points given() {
            return new ScoreBridging.Points(criterion, points, reason);
        }
    }

    List<ScoreBridging.Points> given() {
        return Lists.mapped(scores, CriterionPoints::given);
    }
}
