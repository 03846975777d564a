package pl.pomost.edge.api.agreement;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.CompleteRegistration;
import pl.pomost.business.agreement.RegisterNumbers;
import pl.pomost.business.agreement.SocialInsurance;
import pl.pomost.kernel.fact.CaseRef;

/** What the register extracts and the bank's certificate say; joining leaves name and numbers out. */
@Schema(name = "CompleteRegistrationRequest")
public record CompleteRegistrationRequest(
        @Schema(description = "Exact registered name", example = "Spółdzielnia Socjalna Żuraw", maxLength = 200)
        @Nullable
        String registeredName,

        @Schema(description = "Number in the court register, 10 digits", example = "0000123456") @Nullable
        String krs,

        @Schema(description = "Tax number, 10 digits", example = "1234563218") @Nullable
        String nip,

        @Schema(description = "Statistics number, 9 or 14 digits", example = "123456785") @Nullable
        String regon,

        @Schema(description = "Account, 26 digits", example = "90999900000000000000000002", required = true) @Nullable
        String account,

        @Schema(
                description = "Owner of the account as the bank writes it: the exact registered name",
                example = "Spółdzielnia Socjalna Żuraw",
                required = true,
                maxLength = 200)
        @Nullable
        String accountOwner,

        @Schema(description = "Day of the entry in the court register", example = "2026-03-02", required = true)
        @Nullable
        LocalDate registeredOn,

        @Schema(description = "First day of activity", example = "2026-03-02", required = true) @Nullable
        LocalDate activityStartedOn,

        @Schema(
                description =
                        "Day from which the first person is insured; needed where the rules ask for the insurance",
                example = "2026-03-02")
        @Nullable
        LocalDate insuredSince,

        @Schema(
                description = "Day of the registration for social insurance; needed where the rules ask for it",
                example = "2026-03-02")
        @Nullable
        LocalDate insuranceRegisteredOn,

        @Schema(
                description = "Street, number, postal code and town of its seat; may follow later",
                example = "ul. Mostowa 1, 87-100 Toruń",
                maxLength = 200)
        @Nullable
        String seatAddress) {

    CompleteRegistration.Command command(CaseRef theCase) {
        return new CompleteRegistration.Command(
                theCase,
                new RegisterNumbers(registeredName, krs, nip, regon, seatAddress),
                account,
                accountOwner,
                registeredOn,
                activityStartedOn,
                new SocialInsurance(insuredSince, insuranceRegisteredOn));
    }
}
