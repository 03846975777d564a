package pl.pomost.edge.api.negotiation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.negotiation.OpenNegotiation;
import pl.pomost.business.negotiation.RuleOnCuts;
import pl.pomost.edge.api.Lists;
import pl.pomost.kernel.money.Money;

/** Which cuts are kept, lowered or lifted. */
@Schema(name = "RuleOnCutsRequest")
public record RuleOnCutsRequest(
        @Schema(description = "One for each questioned line")
        List<CutRuling> rulings,

        @Schema(example = "Komisja wysłuchała grupy.", maxLength = RuleOnCuts.GROUNDS_LENGTH)
        String grounds) {

    /** What is kept of one cut. */
    @Schema(name = "CutRuling")
    public record CutRuling(
            @Schema(description = "Number of the questioned line", example = "1")
            Integer line,

            @Schema(description = "In złoty, from 0.00 to the whole cut", example = "4000.00")
            Money kept,

            @Schema(example = "Dwie oferty potwierdzają cenę.", maxLength = OpenNegotiation.REASON_LENGTH)
            String reason) {

        RuleOnCuts.Ruling command() {
            return new RuleOnCuts.Ruling(line == null ? 0 : line, kept, reason);
        }
    }

    List<RuleOnCuts.Ruling> command() {
        return Lists.mapped(rulings, CutRuling::command);
    }
}
