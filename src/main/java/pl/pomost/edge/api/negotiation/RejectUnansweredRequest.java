package pl.pomost.edge.api.negotiation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.negotiation.RuleOnCuts;

/** Why the negotiation is closed without an answer. */
@Schema(name = "RejectUnansweredRequest")
public record RejectUnansweredRequest(
        @Schema(example = "Grupa nie odpowiedziała w terminie.", maxLength = RuleOnCuts.GROUNDS_LENGTH)
        String grounds) {}
