package pl.pomost.edge.api.settlement;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.settlement.ProofEntry;
import pl.pomost.business.settlement.SubmitSettlement;
import pl.pomost.edge.api.Lists;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;

/** All proofs of the settlement. */
@Schema(name = "SubmitSettlementRequest")
public record SubmitSettlementRequest(List<SettlementProof> proofs) {

    /** One accounting document. */
    @Schema(name = "SettlementProof")
    public record SettlementProof(
            @Schema(example = "1234563218") String sellerNip,

            @Schema(example = "Sklep Przykładowy", maxLength = 200)
            String sellerName,

            @Schema(example = "FV/12/2026", maxLength = 60) String documentNumber,

            LocalDate issuedOn,

            LocalDate paidOn,

            @Schema(example = "1200.00") Money gross,

            @Schema(
                    description = "VAT that the document shows; needed where the group recovers VAT",
                    example = "224.39")
            @Nullable
            Money vat,

            @Schema(
                    description = "Account on the proof of payment, 26 digits",
                    example = "90999900000000000000000002",
                    required = true)
            String paidFrom,

            @Schema(
                    description = "Why it was not paid from the account of the agreement, where the rules allow it",
                    maxLength = 1000,
                    example = "Rachunek był zablokowany przez dwa dni.")
            @Nullable
            String accountReason,

            @Schema(description = "Whether the thing was bought used")
            boolean used,

            boolean originStated,
            List<SettlementShare> shares) {

        private ProofEntry entry() {
            var entries = Lists.mapped(shares, share -> new ProofEntry.Share(share.lineNumber(), share.amount()));
            return new ProofEntry(
                    sellerNip,
                    sellerName,
                    documentNumber,
                    issuedOn,
                    paidOn,
                    gross,
                    vat,
                    paidFrom,
                    accountReason,
                    used,
                    originStated,
                    entries);
        }
    }

    /** What is claimed for one cost line. */
    @Schema(name = "SettlementShare")
    public record SettlementShare(
            @Schema(example = "1", minimum = "1", maximum = "300")
            int lineNumber,

            @Schema(example = "1200.00") Money amount) {}

    SubmitSettlement.Command command(CaseRef seen) {
        return new SubmitSettlement.Command(seen, Lists.mapped(proofs, SettlementProof::entry));
    }
}
