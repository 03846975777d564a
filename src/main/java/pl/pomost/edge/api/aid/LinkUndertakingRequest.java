package pl.pomost.edge.api.aid;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.aid.LinkUndertaking;
import pl.pomost.kernel.fact.CaseRef;

/** With whom a recipient makes up a single undertaking; without a second number: that it carries goods by road for hire. */
@Schema(name = "LinkUndertakingRequest")
public record LinkUndertakingRequest(
        @Schema(description = "Tax number of the recipient", example = "1234563218", required = true) @Nullable
        String nip,

        @Schema(
                description = "Tax number of who counts with it; absent for a carrier of goods by road",
                example = "5260250274")
        @Nullable
        String linkedNip,

        @Schema(description = "First day of it", example = "2026-01-20", required = true) @Nullable
        LocalDate since,

        @Schema(
                description = "From where it is known",
                example = "odpis KRS, 100 % udziałów",
                required = true,
                maxLength = 500)
        @Nullable
        String basis) {

    LinkUndertaking.Command command(CaseRef theCase) {
        return new LinkUndertaking.Command(theCase, nip, linkedNip, since, basis);
    }
}
