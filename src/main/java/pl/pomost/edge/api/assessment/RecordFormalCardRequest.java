package pl.pomost.edge.api.assessment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.assessment.RecordFormalCard;
import pl.pomost.edge.api.Lists;
import pl.pomost.kernel.fact.CaseRef;

/** An answer for each criterion of the card that the rules of the case name. */
@Schema(name = "RecordFormalCardRequest")
public record RecordFormalCardRequest(
        @Schema(description = "One answer for each criterion")
        List<FormalCardAnswer> answers) {

    /** Yes or no to one criterion. */
    @Schema(name = "FormalCardAnswer")
    public record FormalCardAnswer(
            @Schema(example = "IN_TIME") String criterion,

            @Schema(example = "true") Boolean met,

            @Nullable @Schema(description = "What is missing; needed when the criterion is not met", maxLength = 2000)
            String remark) {}

    RecordFormalCard.Command command(CaseRef seen) {
        return new RecordFormalCard.Command(
                seen,
                Lists.mapped(
                        answers, line -> new RecordFormalCard.Answer(line.criterion(), line.met(), line.remark())));
    }
}
