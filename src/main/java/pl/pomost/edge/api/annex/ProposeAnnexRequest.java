package pl.pomost.edge.api.annex;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.annex.Annex;
import pl.pomost.business.annex.ProposeAnnex;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;

/** What an annex shall change. Which data are needed depends on the kind; what was before is known. */
@Schema(name = "ProposeAnnexRequest")
public record ProposeAnnexRequest(
        @Schema(description = "What it is about", example = "SPENDING_DEADLINE", required = true)
        Annex.@Nullable Kind kind,

        @Schema(description = "New last day of spending", example = "2026-09-30") @Nullable
        LocalDate day,

        @Schema(description = "Number of the cost line", example = "1") @Nullable
        Integer line,

        @Schema(description = "The most that may be spent of the grant on that line", example = "70000.00") @Nullable
        Money amount,

        @Schema(description = "Composition as it was", example = "Anna, Barbara, Celina", maxLength = 1000) @Nullable
        String textBefore,

        @Schema(description = "Composition as it becomes", example = "Anna, Barbara, Daria", maxLength = 1000) @Nullable
        String textAfter,

        @Schema(
                description =
                        "For COMPOSITION: the counted person who leaves and whose place nobody takes, as the shares name it;"
                                + " the grant then goes down to what the others let it be",
                example = "P-2026-00005",
                maxLength = 20)
        @Nullable
        String leaver,

        @Schema(description = "Why", example = "Dostawa się opóźnia.", required = true, maxLength = 1000) @Nullable
        String reasons) {

    ProposeAnnex.Command command(CaseRef theCase) {
        return new ProposeAnnex.Command(theCase, kind, day, line, amount, textBefore, textAfter, leaver, reasons);
    }
}
