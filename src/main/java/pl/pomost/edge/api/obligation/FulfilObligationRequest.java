package pl.pomost.edge.api.obligation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.obligation.FulfilObligation;

/** How an obligation was fulfilled. */
@Schema(name = "FulfilObligationRequest")
public record FulfilObligationRequest(
        @Schema(example = "Polisa dołączona do dokumentów.", maxLength = FulfilObligation.NOTE_LENGTH)
        String note) {}
