package pl.pomost.edge.api.aid;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.aid.AidTold;
import pl.pomost.business.aid.CorrectAid;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Euro;
import pl.pomost.kernel.money.Money;

/** What an entry should say instead, and why. */
@Schema(name = "CorrectAidRequest")
public record CorrectAidRequest(
        @Schema(description = "Whether there is a certificate; otherwise the recipient declares it", example = "true")
        boolean certified,

        @Schema(description = "Tax number of the recipient", example = "1234563218", required = true) @Nullable
        String nip,

        @Schema(description = "Who granted it", example = "Powiatowy Urząd Pracy", required = true, maxLength = 200)
        @Nullable
        String giver,

        @Schema(description = "Day of the granting", example = "2026-01-20", required = true) @Nullable
        LocalDate grantedOn,

        @Schema(description = "Gross value in złoty", example = "20000.00", required = true) @Nullable
        Money pln,

        @Schema(description = "Gross value in euro as certified", example = "4744.51", required = true) @Nullable
        Euro eur,

        @Schema(description = "Number of the regulation", example = "2023/2831", required = true) @Nullable
        String regime,

        @Schema(
                description = "Legal basis of the granting",
                example = "ustawa z 20 kwietnia 2004, art. 46",
                required = true,
                maxLength = 500)
        @Nullable
        String legalBasis,

        @Schema(description = "Number of the certificate, required with one", example = "Z/12/2026", maxLength = 100)
        @Nullable
        String document,

        @Schema(description = "Why", example = "Kwota z zaświadczenia po korekcie.", required = true, maxLength = 1000)
        @Nullable
        String grounds) {

    @SuppressWarnings("NullAway") // what is absent is told by the use case, with its field
    CorrectAid.Command command(CaseRef theCase, int wrong) {
        return new CorrectAid.Command(
                theCase,
                wrong,
                new AidTold(certified, nip, giver, grantedOn, pln, eur, regime, legalBasis, document),
                grounds);
    }
}
