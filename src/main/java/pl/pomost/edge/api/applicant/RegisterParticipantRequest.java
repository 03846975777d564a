package pl.pomost.edge.api.applicant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.RegisterParticipant;
import pl.pomost.edge.api.Bodies;

/** Somebody new. */
@Schema(name = "RegisterParticipantRequest")
public record RegisterParticipantRequest(
        ParticipantForm particulars,

        @Schema(
                description = "Why a registered person of the same name and birth date is somebody else",
                maxLength = 500)
        @Nullable
        String knownDuplicate) {

    RegisterParticipant.Command command() {
        return new RegisterParticipant.Command(
                Bodies.present(particulars, "particulars").particulars(), knownDuplicate);
    }
}
