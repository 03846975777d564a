package pl.pomost.edge.api.agreement;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.Security;
import pl.pomost.business.agreement.SecurityTerms;
import pl.pomost.business.agreement.SignAgreement;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;

/** The security of the agreement; amount, tranches and account are known. Which data are needed depends on the kind. */
@Schema(name = "SignAgreementRequest")
public record SignAgreementRequest(
        @Schema(description = "What secures the return of the grant", example = "PROMISSORY_NOTE", required = true)
        Security.@Nullable Kind kind,

        @Schema(
                description = "Who gives it: signatories, guarantor, bank",
                example = "zarząd spółdzielni",
                required = true,
                maxLength = 500)
        @Nullable
        String givenBy,

        @Schema(description = "Day on which it was received", example = "2026-03-02", required = true) @Nullable
        LocalDate receivedOn,

        @Schema(description = "Number of the guarantee, resolution or notarial deed", maxLength = 100) @Nullable
        String document,

        @Schema(description = "Secured amount, for a guarantee or a lock", example = "97333.33") @Nullable
        Money amount,

        @Schema(description = "Last day of a guarantee or a lock", example = "2027-06-30") @Nullable
        LocalDate validUntil,

        @Schema(description = "Where the paper lies", example = "sejf, półka 2", maxLength = 200) @Nullable
        String keptIn,

        @Schema(description = "Day of the guarantor's income certificate", example = "2026-02-20") @Nullable
        LocalDate incomeProvedOn,

        @Schema(description = "The guarantor's spouse consents, or there is none", example = "false")
        boolean spouseConsents) {

    SignAgreement.Command command(CaseRef theCase) {
        return new SignAgreement.Command(
                theCase,
                new SecurityTerms(
                        kind,
                        givenBy,
                        receivedOn,
                        document,
                        amount,
                        validUntil,
                        keptIn,
                        incomeProvedOn,
                        spouseConsents));
    }
}
