package pl.pomost.edge.api.membership;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.membership.RecordJoining;
import pl.pomost.business.membership.Tie;
import pl.pomost.kernel.fact.CaseRef;

/** Who joined a cooperative; a participant or a name. */
@Schema(name = "RecordJoiningRequest")
public record RecordJoiningRequest(
        @Nullable @Schema(description = "Number of the participant, when the person is one")
        String participant,

        @Nullable @Schema(description = "Name of somebody else", example = "Anna Próbna", maxLength = 200)
        String person,

        @Schema(example = "EMPLOYED") Tie tie,

        @Schema(description = "The first day that counts", example = "2026-03-19")
        LocalDate joinedOn,

        @Schema(example = "Uchwała nr 3 o przyjęciu.", maxLength = 500)
        String reason) {

    RecordJoining.Command command(CaseRef seen) {
        return new RecordJoining.Command(seen, participant, person, tie, joinedOn, reason);
    }
}
