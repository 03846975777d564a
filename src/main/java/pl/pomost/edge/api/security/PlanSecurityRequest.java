package pl.pomost.edge.api.security;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.Security;
import pl.pomost.business.security.PlanSecurity;
import pl.pomost.business.security.PledgeTerms;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;

/** A security that is planned. Which data are needed depends on the kind. */
@Schema(name = "PlanSecurityRequest")
public record PlanSecurityRequest(
        @Schema(description = "What it is", example = "PROMISSORY_NOTE", required = true)
        Security.@Nullable Kind kind,

        @Schema(
                description = "Who gives it: signatories, guarantor, bank",
                example = "zarząd spółdzielni",
                required = true,
                maxLength = 500)
        @Nullable
        String givenBy,

        @Schema(
                description =
                        "KRS or NIP of the legal person that gives a corporate surety; needed for that kind alone",
                example = "0000123456",
                maxLength = 20)
        @Nullable
        String giverNumber,

        @Schema(description = "Number of its document", maxLength = 100) @Nullable
        String document,

        @Schema(
                description = "Secured amount; of a note the most that its declaration lets fill in",
                example = "120000.00")
        @Nullable
        Money amount,

        @Schema(description = "Last day of a guarantee or a lock", example = "2027-06-30") @Nullable
        LocalDate validUntil,

        @Schema(description = "Day of the guarantor's income certificate", example = "2026-02-20") @Nullable
        LocalDate incomeProvedOn,

        @Schema(description = "Gross income of the guarantor a month", example = "7300.00") @Nullable
        Money monthlyIncome,

        @Schema(description = "The guarantor's spouse consents, or there is none", example = "false")
        boolean spouseConsents) {

    PlanSecurity.Command command(CaseRef theCase) {
        return new PlanSecurity.Command(
                theCase,
                new PledgeTerms(
                        kind,
                        givenBy,
                        giverNumber,
                        document,
                        amount,
                        validUntil,
                        incomeProvedOn,
                        monthlyIncome,
                        spouseConsents));
    }
}
