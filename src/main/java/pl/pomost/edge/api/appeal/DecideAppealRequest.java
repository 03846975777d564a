package pl.pomost.edge.api.appeal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.appeal.DecideAppeal;

/** What the group is told. Where the case goes is said by the new cards. */
@Schema(name = "DecideAppealRequest")
public record DecideAppealRequest(
        @Schema(
                description = "What the group is told",
                example = "Nowi oceniający uznali wyjaśnienia za przekonujące.",
                maxLength = DecideAppeal.GROUNDS_LENGTH)
        String grounds,

        @Schema(
                description = "A right appeal ends without a grant, because the edition has no money left for it",
                example = "false")
        boolean noMoney) {}
