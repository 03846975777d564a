package pl.pomost.records.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.payout.Approvals;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.payout.ToldExecuted;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.refusal.Reason;

/**
 * Holds every payout against what was approved and against the account of its agreement. It reads row by row, outside a
 * transaction: a row that cannot be read is a finding and hides no other.
 */
@ApplicationScoped
public class PayoutComparison {

    private static final Logger LOG = System.getLogger(PayoutComparison.class.getName());

    private static final String ACCOUNT = "select a.recipientAccount from Agreement a where a.caseNumber = :number";

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    Approvals approvals;

    @Inject
    ToldExecuted told;

    PayoutComparison() {}

    /** @return how many payouts were looked at */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public long compare(List<Reason> findings) {
        List<?> rows = entities.createNativeQuery("SELECT id, reference FROM payout ORDER BY id")
                .getResultList();
        for (var each : rows) {
            var row = (Object[]) each;
            look(((Number) row[0]).longValue(), String.valueOf(row[1])).ifPresent(findings::add);
        }
        return rows.size();
    }

    private Optional<Reason> look(long id, String reference) {
        try {
            var payout = entities.find(Payout.class, id);
            return rule(payout)
                    .map(rule -> Reason.of(rule).with("reference", reference))
                    .or(() -> toldExecuted(payout));
        } catch (RuntimeException unreadable) {
            LOG.log(Level.ERROR, "the payout " + reference + " cannot be read", unreadable);
            return Optional.of(Reason.of("ledger.unreadable").with("reference", reference));
        } finally {
            entities.clear();
        }
    }

    private Optional<String> rule(Payout payout) {
        var approved =
                payout.approval().hash().isPresent() || payout.exportedOn().isPresent();
        if (approved && !approvals.tells(payout)) {
            return Optional.of("ledger.approval");
        }
        var agreed = entities.createQuery(ACCOUNT, Nrb.class)
                .setParameter("number", payout.caseNumber())
                .getResultList();
        return agreed.contains(payout.recipientAccount()) ? Optional.empty() : Optional.of("ledger.account");
    }

    /** Somebody typed that the bank rejected it, and the bank says that its money left. */
    private Optional<Reason> toldExecuted(Payout payout) {
        return payout.state() == PayoutState.REJECTED_BY_BANK
                ? told.line(payout).map(line -> Reason.of("ledger.told-executed")
                        .with("reference", payout.reference())
                        .with("line", line))
                : Optional.empty();
    }
}
