package pl.pomost.edge.api.agreement;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.BeginRegistration;
import pl.pomost.business.agreement.RegisterNumbers;
import pl.pomost.kernel.fact.CaseRef;

/** The founding meeting; or, when people join an existing cooperative, its resolution and its numbers. */
@Schema(name = "BeginRegistrationRequest")
public record BeginRegistrationRequest(
        @Schema(
                description = "Day of the founding meeting or of the resolution",
                example = "2026-03-02",
                required = true)
        @Nullable
        LocalDate resolvedOn,

        @Schema(description = "Number of the resolution that admits the members, joining only", maxLength = 100)
        @Nullable
        String resolution,

        @Schema(description = "Exact name of the existing cooperative, joining only", maxLength = 200) @Nullable
        String registeredName,

        @Schema(description = "Number in the court register, joining only") @Nullable
        String krs,

        @Schema(description = "Tax number, joining only") @Nullable
        String nip,

        @Schema(description = "Statistics number, joining only") @Nullable
        String regon,

        @Schema(description = "Street, number, postal code and town of its seat, joining only", maxLength = 200)
        @Nullable
        String seatAddress) {

    BeginRegistration.Command command(CaseRef theCase) {
        return new BeginRegistration.Command(
                theCase, resolvedOn, resolution, new RegisterNumbers(registeredName, krs, nip, regon, seatAddress));
    }
}
