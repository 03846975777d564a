package pl.pomost.records.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import pl.pomost.kernel.refusal.Reason;

/** Looks for acts with money by accounts that the office does not know. */
@ApplicationScoped
public class ActingAccounts {

    /** Table and column of everybody who acts with money. */
    private static final List<String> PLACES = List.of(
            "decision.decided_by",
            "agreement.signed_by",
            "bridging_support.decided_by",
            "bridging_support.signed_by",
            "settlement.checked_by",
            "settlement.accepted_by",
            "payout.prepared_by",
            "payout.checked_by",
            "payout.approved_by",
            "payout.exported_by",
            "payout.answered_by",
            "payout.returned_by",
            "payout.cancelled_by",
            "batch.made_by",
            "batch.approved_by",
            "batch.exported_by",
            "batch.cancelled_by",
            "batch_row.removed_by",
            "bank_statement.loaded_by",
            "posting.proposed_by",
            "posting.answered_by",
            "demand.issued_by",
            "demand.enforced_by",
            "repayment.entered_by",
            "repayment.answered_by",
            "reversal.asked_by",
            "reversal.answered_by");

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    ActingAccounts() {}

    /** Tells every unknown account once for each place. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void compare(List<Reason> findings) {
        for (var place : PLACES) {
            var table = place.substring(0, place.indexOf('.'));
            for (var each : entities.createNativeQuery("SELECT " + place + ", COUNT(*) FROM " + table + " WHERE "
                            + place
                            + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = " + place
                            + ") GROUP BY " + place + " ORDER BY " + place)
                    .getResultList()) {
                var row = (Object[]) each;
                findings.add(Reason.of("ledger.unknown-account")
                        .with("place", place)
                        .with("account", row[0])
                        .with("rows", row[1]));
            }
        }
    }
}
