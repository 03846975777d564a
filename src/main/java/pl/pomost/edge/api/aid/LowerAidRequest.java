package pl.pomost.edge.api.aid;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.aid.LowerAid;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;

/** What is left of aid that this office granted. */
@Schema(name = "LowerAidRequest")
public record LowerAidRequest(
        @Schema(description = "What is left of it in złoty", example = "60000.00", required = true) @Nullable
        Money amount,

        @Schema(description = "Why", example = "Zwrot 40 000 zł.", required = true, maxLength = 1000) @Nullable
        String grounds) {

    @SuppressWarnings("NullAway") // what is absent is told by the use case, with its field
    LowerAid.Command command(CaseRef theCase, int aid) {
        return new LowerAid.Command(theCase, aid, amount, grounds);
    }
}
