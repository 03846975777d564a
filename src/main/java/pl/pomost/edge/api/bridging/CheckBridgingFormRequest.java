package pl.pomost.edge.api.bridging;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.review.CheckBridgingForm;
import pl.pomost.business.review.FormPoint;
import pl.pomost.edge.api.Lists;

/** What the check of the form found. */
@Schema(name = "CheckBridgingFormRequest")
public record CheckBridgingFormRequest(
        List<PointAnswer> answers,

        @Nullable @Schema(description = "Required when something is not met", maxLength = 2000)
        String faults,

        @Schema(example = "false", description = "Whether the cooperative may correct it, once")
        boolean correct) {

    /** One point; every point once. */
    @Schema(name = "BridgingFormPoint")
    public record PointAnswer(
            @Schema(example = "IN_TIME") FormPoint point,

            @Schema(example = "true") boolean met) {

        private CheckBridgingForm.Answer answer() {
            return new CheckBridgingForm.Answer(point, met);
        }
    }

    List<CheckBridgingForm.Answer> given() {
        return Lists.mapped(answers, PointAnswer::answer);
    }
}
