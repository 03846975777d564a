package pl.pomost.edge.api.negotiation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.negotiation.OpenNegotiation;
import pl.pomost.edge.api.Lists;
import pl.pomost.kernel.money.Money;

/** Which cost lines are questioned. */
@Schema(name = "OpenNegotiationRequest")
public record OpenNegotiationRequest(
        @Schema(description = "Together they explain the whole difference between the amounts asked and recommended")
        List<QuestionedCut> cuts) {

    /** A cut that the committee wants. */
    @Schema(name = "QuestionedCut")
    public record QuestionedCut(
            @Schema(description = "Number of the cost line", example = "1")
            Integer line,

            @Schema(description = "In złoty, at most what the line takes from the grant", example = "10000.00")
            Money cut,

            @Schema(example = "Cena powyżej rynkowej.", maxLength = OpenNegotiation.REASON_LENGTH)
            String reason) {

        OpenNegotiation.Cut command() {
            return new OpenNegotiation.Cut(line == null ? 0 : line, cut, reason);
        }
    }

    List<OpenNegotiation.Cut> command() {
        return Lists.mapped(cuts, QuestionedCut::command);
    }
}
