package pl.pomost.records.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.obligation.Obligation;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.business.settlement.AcceptedCost;
import pl.pomost.business.settlement.Settlement;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Reason;

/** Says who does what next with a settlement, and by when. */
@ApplicationScoped
class SettlementNext {

    @Inject
    Obligations obligations;

    @Inject
    AcceptedCost cost;

    SettlementNext() {}

    Reason of(CaseFile file, Settlement settlement) {
        return switch (settlement.state()) {
            case SUBMITTED -> Reason.of("settlement.next.check");
            case CHECKED ->
                Reason.of("settlement.next.accept")
                        .with("checker", settlement.checkedBy().orElse(""));
            case RETURNED -> Reason.of("settlement.next.correct");
            case ACCEPTED -> accepted(file);
        };
    }

    private Reason accepted(CaseFile file) {
        if (file.stage() != Stage.SETTLED) {
            return Reason.of("settlement.next.none").with("stage", file.stage());
        }
        var toPay = cost.toPay(file.number());
        if (toPay.isPositive()) {
            return Reason.of("settlement.next.pay").with("amount", toPay);
        }
        var toReturn = cost.toReturn(file.number());
        return toReturn.isPositive()
                ? Reason.of("settlement.next.return").with("amount", toReturn)
                : Reason.of("settlement.next.conclude");
    }

    /** The day by which that is owed, while it is. */
    Optional<LocalDate> due(CaseNumber number, Settlement settlement) {
        var kind =
                switch (settlement.state()) {
                    case SUBMITTED, CHECKED -> ObligationKind.CHECK_SETTLEMENT;
                    case RETURNED -> ObligationKind.CORRECT_SETTLEMENT;
                    case ACCEPTED -> ObligationKind.CONCLUDE_GRANT;
                };
        return obligations.of(number).stream()
                .filter(owed -> owed.isOpen() && owed.kind() == kind)
                .map(Obligation::due)
                .findFirst();
    }
}
