package pl.pomost.edge.api.settlement;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.settlement.CheckSettlement;
import pl.pomost.edge.api.Lists;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;

/** One line for every proof. */
@Schema(name = "CheckSettlementRequest")
public record CheckSettlementRequest(
        List<AcceptedProof> proofs,
        @Schema(maxLength = 1000) @Nullable String remarks) {

    /** What is accepted of one proof. */
    @Schema(name = "AcceptedProof")
    public record AcceptedProof(
            @Schema(example = "1", minimum = "1") int proof,

            @Schema(example = "1200.00") Money accepted,

            @Nullable @Schema(description = "Required when less is accepted than claimed", maxLength = 1000)
            String remark,

            @Nullable
            @Schema(
                    description = "Required when a conspicuous proof is accepted: why it can be",
                    maxLength = 1000,
                    example = "Dostawca z oferty zamknął sklep, cena jest ta sama.")
            String resolution) {}

    CheckSettlement.Command command(CaseRef seen) {
        return new CheckSettlement.Command(
                seen,
                Lists.mapped(
                        proofs,
                        line -> new CheckSettlement.Accepted(
                                line.proof(), line.accepted(), line.remark(), line.resolution())),
                remarks);
    }
}
