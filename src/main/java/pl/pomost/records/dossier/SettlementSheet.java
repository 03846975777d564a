package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.obligation.Obligation;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.business.settlement.AcceptedCost;
import pl.pomost.business.settlement.Proof;
import pl.pomost.business.settlement.ProofFlag;
import pl.pomost.business.settlement.Settlement;
import pl.pomost.business.settlement.SettlementReturn;
import pl.pomost.business.settlement.Settlements;
import pl.pomost.business.settlement.SpendingRules;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
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
    SettlementLines lines;

    @Inject
    SettlementNext next;

    @Inject
    Agreements agreements;

    @Inject
    SpendingRules spending;

    @Inject
    Obligations obligations;

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
     * @param spendFrom first day on which the grant could be spent
     * @param spendUntil last day on which the grant could be spent
     * @param settleBy last day on which the settlement was due
     * @param late     whether it was handed in after that day
     * @param claimed  sum of what the proofs claim
     * @param toReturn what was paid above the accepted cost and has not come back, 0.00 before a settlement is checked
     * @param paid     what was paid in tranches so far
     * @param toPay    what is accepted above that and still to be paid, 0.00 before a settlement is checked
     * @param lines    every line of the plan
     * @param returns  every return for correction, the first one first; they stay when it is handed in again
     * @param next     who does what next
     * @param nextBy   by when, where a term is open
     */
    public record Sheet(
            long version,
            int round,
            Settlement.State state,
            LocalDate submittedOn,
            LocalDate spendFrom,
            LocalDate spendUntil,
            @Nullable LocalDate settleBy,
            boolean late,
            @Nullable String checkedBy,
            @Nullable LocalDate checkedOn,
            @Nullable String acceptedBy,
            @Nullable LocalDate acceptedOn,
            Money claimed,
            @Nullable Money acceptedCost,
            @Nullable Money returnedMoney,
            Money toReturn,
            Money paid,
            Money toPay,
            @Nullable String remarks,
            List<ProofRow> proofs,
            List<SettlementLines.LineRow> lines,
            List<ReturnRow> returns,
            Reason next,
            @Nullable LocalDate nextBy) {}

    /** One return for correction: which handing in, by whom, when, and what must be corrected. */
    public record ReturnRow(int round, String returnedBy, LocalDate returnedOn, String remarks) {}

    /**
     * What a settlement will be measured against, from the signing of the agreement on.
     *
     * @param version   version of the case
     * @param spendFrom first day on which the grant may be spent
     * @param spendUntil last day
     * @param settleBy  last day on which the settlement is due; absent until the first tranche is paid
     * @param lines     every line of the plan with the most that may be claimed
     */
    public record SpendingOfCase(
            long version,
            LocalDate spendFrom,
            LocalDate spendUntil,
            @Nullable LocalDate settleBy,
            List<SettlementLines.SpendingRow> lines) {}

    /** One proof. */
    public record ProofRow(
            int number,
            String sellerNip,
            String sellerName,
            String documentNumber,
            LocalDate issuedOn,
            LocalDate paidOn,
            Money gross,
            @Nullable Money vat,
            @Nullable String paidFrom,
            @Nullable String accountReason,
            boolean used,
            boolean originStated,
            Money claimed,
            @Nullable Money accepted,
            @Nullable String remark,
            List<ProofFlag> flags,
            @Nullable String flagResolution,
            List<ShareRow> shares) {}

    /** The part of a proof that belongs to one cost line. */
    public record ShareRow(int lineNumber, Money amount) {}

    /** The settlement of the case; empty until it is handed in. */
    public Optional<Sheet> of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        var file = files.look(number);
        var proofs = settlements.proofsOf(number);
        var owed = settling(number);
        return settlements
                .of(number)
                .map(settlement -> new Sheet(
                        file.version(),
                        settlement.round(),
                        settlement.state(),
                        settlement.submittedOn(),
                        spending.days(file).from(),
                        spending.days(file).to(),
                        owed.map(Obligation::due).orElse(null),
                        owed.filter(SettlementSheet::isLate).isPresent(),
                        settlement.checkedBy().orElse(null),
                        settlement.checkedOn().orElse(null),
                        settlement.acceptedBy().orElse(null),
                        settlement.acceptedOn().orElse(null),
                        proofs.stream().map(Proof::claimed).collect(Money.summing()),
                        settlement.acceptedCost().orElse(null),
                        settlement.returnedMoney().orElse(null),
                        settlement.acceptedCost().isPresent() ? cost.toReturn(number) : Money.ZERO,
                        cost.paid(number),
                        cost.toPay(number),
                        settlement.remarks().orElse(null),
                        proofs.stream().map(SettlementSheet::row).toList(),
                        lines.of(file, proofs),
                        settlement.returns().stream().map(SettlementSheet::row).toList(),
                        next.of(file, settlement),
                        next.due(number, settlement).orElse(null)));
    }

    /** What it will be measured against; empty until the agreement is signed. */
    public Optional<SpendingOfCase> spending(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        var file = files.look(number);
        return agreements
                .of(number)
                .map(agreement -> new SpendingOfCase(
                        file.version(),
                        spending.days(file).from(),
                        spending.days(file).to(),
                        settling(number).map(Obligation::due).orElse(null),
                        lines.spending(file)));
    }

    private Optional<Obligation> settling(CaseNumber number) {
        return obligations.of(number).stream()
                .filter(each -> each.kind() == ObligationKind.SETTLE_GRANT)
                .reduce((earlier, later) -> later);
    }

    private static ReturnRow row(SettlementReturn each) {
        return new ReturnRow(each.round(), each.returnedBy(), each.returnedOn(), each.remarks());
    }

    private static boolean isLate(Obligation settling) {
        return settling.closedOn().filter(settling.due()::isBefore).isPresent();
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
                proof.vat().orElse(null),
                proof.paidFrom().map(Nrb::display).orElse(null),
                proof.accountReason().orElse(null),
                proof.isUsed(),
                proof.originStated(),
                proof.claimed(),
                proof.accepted().orElse(null),
                proof.remark().orElse(null),
                proof.flags(),
                proof.flagResolution().orElse(null),
                proof.shares().stream()
                        .map(share -> new ShareRow(share.lineNumber(), share.amount()))
                        .toList());
    }
}
