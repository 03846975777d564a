package pl.pomost.edge.api.applicant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.CorrectParticipant;
import pl.pomost.edge.api.Bodies;

/** The whole form anew; masked values that are left out stay. */
@Schema(name = "CorrectParticipantRequest")
public record CorrectParticipantRequest(
        ParticipantForm particulars,

        @Schema(
                description = "Why a registered person of the same name and birth date is somebody else",
                maxLength = 500)
        @Nullable
        String knownDuplicate) {

    CorrectParticipant.Command command(String number, long version) {
        return new CorrectParticipant.Command(
                number, version, Bodies.present(particulars, "particulars").particulars(), knownDuplicate);
    }
}
