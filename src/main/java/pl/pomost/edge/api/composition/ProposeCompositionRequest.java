package pl.pomost.edge.api.composition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.composition.ProposeComposition;
import pl.pomost.kernel.fact.CaseRef;

/** Who leaves and who joins; at least one of them. */
@Schema(name = "ProposeCompositionRequest")
public record ProposeCompositionRequest(
        @Schema(description = "Participant who leaves", example = "P-2026-00005", maxLength = 20) @Nullable
        String leaver,

        @Schema(
                description = "Participant who joins: in no other group and, where the edition recruits, trained",
                example = "P-2026-00008",
                maxLength = 20)
        @Nullable
        String joiner,

        @Schema(description = "Why", example = "Podjęła inną pracę.", required = true, maxLength = 1000) @Nullable
        String reasons) {

    ProposeComposition.Command command(CaseRef theCase) {
        return new ProposeComposition.Command(theCase, leaver, joiner, reasons);
    }
}
