package pl.pomost.edge.api.agreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.EndingGround;

/** Why no agreement comes about. */
@Schema(name = "EndWithoutAgreementRequest")
public record EndWithoutAgreementRequest(
        @Schema(description = "Why, of the list", example = "COURT_REFUSED", required = true) @Nullable
        EndingGround ground,

        @Schema(
                description = "Why in words; the letter to the group says them",
                example = "Sąd oddalił wniosek o wpis postanowieniem z 2 marca 2026.",
                required = true,
                maxLength = 4000)
        @Nullable
        String reasons) {}
