package pl.pomost.edge.api.repayment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.repayment.DemandRepayment;
import pl.pomost.edge.api.Lists;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;

/** What is demanded back. */
@Schema(name = "DemandRepaymentRequest")
public record DemandRepaymentRequest(
        @Schema(example = "B1", description = "Code of the ground")
        String ground,

        List<DemandedPart> parts,

        @Schema(example = "20999900000000000000000001", description = "The office's account, 26 digits")
        String account,

        @Schema(example = "Nie wyjaśniono.", maxLength = 4000)
        String reasons) {

    /** How much of one payout. */
    @Schema(name = "DemandedPart")
    public record DemandedPart(
            @Schema(example = "GR-2026-0005-T1") String payout,

            @Schema(example = "20000.00") Money amount) {}

    DemandRepayment.Command command(CaseRef seen) {
        return new DemandRepayment.Command(
                seen,
                ground,
                Lists.mapped(parts, part -> new DemandRepayment.Part(part.payout(), part.amount())),
                account,
                reasons);
    }
}
