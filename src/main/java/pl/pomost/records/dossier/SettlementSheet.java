package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.settlement.AcceptedCost;
import pl.pomost.business.settlement.Proof;
import pl.pomost.business.settlement.Settlement;
import pl.pomost.business.settlement.Settlements;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The settlement of one case as a screen shows it. */
@Reading
@Requires(Permission.READ_CASES)
public class SettlementSheet {

    @Inject
    Settlements settlements;

    @Inject
    AcceptedCost cost;

    @Inject
    CaseFiles files;

    @Inject
    CaseReaders readers;

    @Inject
    Door door;

    SettlementSheet() {}

    /**
     * The settlement with its proofs.
     *
     * @param version  version of the case
     * @param claimed  sum of what the proofs claim
     * @param toReturn what was paid above the accepted cost and has not come back, 0.00 before a settlement is checked
     */
    public record Sheet(
            long version,
            int round,
            Settlement.State state,
            LocalDate submittedOn,
            @Nullable String checkedBy,
            @Nullable String acceptedBy,
            Money claimed,
            @Nullable Money acceptedCost,
            @Nullable Money returnedMoney,
            Money toReturn,
            @Nullable String remarks,
            List<ProofRow> proofs) {}

    /** One proof. */
    public record ProofRow(
            int number,
            String sellerNip,
            String sellerName,
            String documentNumber,
            LocalDate issuedOn,
            LocalDate paidOn,
            Money gross,
            boolean originStated,
            Money claimed,
            @Nullable Money accepted,
            @Nullable String remark,
            List<ShareRow> shares) {}

    /** The part of a proof that belongs to one cost line. */
    public record ShareRow(int lineNumber, Money amount) {}

    /** The settlement of the case; empty until it is handed in. */
    public Optional<Sheet> of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        var version = files.look(number).version();
        var proofs = settlements.proofsOf(number);
        return settlements
                .of(number)
                .map(settlement -> new Sheet(
                        version,
                        settlement.round(),
                        settlement.state(),
                        settlement.submittedOn(),
                        settlement.checkedBy().orElse(null),
                        settlement.acceptedBy().orElse(null),
                        proofs.stream().map(Proof::claimed).collect(Money.summing()),
                        settlement.acceptedCost().orElse(null),
                        settlement.returnedMoney().orElse(null),
                        settlement.acceptedCost().isPresent() ? cost.toReturn(number) : Money.ZERO,
                        settlement.remarks().orElse(null),
                        proofs.stream().map(SettlementSheet::row).toList()));
    }

    private static ProofRow row(Proof proof) {
        return new ProofRow(
                proof.number(),
                proof.sellerNip().display(),
                proof.sellerName(),
                proof.documentNumber(),
                proof.issuedOn(),
                proof.paidOn(),
                proof.gross(),
                proof.originStated(),
                proof.claimed(),
                proof.accepted().orElse(null),
                proof.remark().orElse(null),
                proof.shares().stream()
                        .map(share -> new ShareRow(share.lineNumber(), share.amount()))
                        .toList());
    }
}
