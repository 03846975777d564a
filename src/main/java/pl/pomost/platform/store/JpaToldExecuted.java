package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.ToldExecuted;
import pl.pomost.business.posting.Posting;
import pl.pomost.business.statement.StatementLine;

/** Executions that statements tell, on JPA. */
@ApplicationScoped
public class JpaToldExecuted implements ToldExecuted {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaToldExecuted() {}

    @Override
    public Optional<String> line(Payout payout) {
        return entities.createQuery(
                        "select l from StatementLine l where l.namesPayout = :reference and l.amount = :amount"
                                + " order by l.id",
                        StatementLine.class)
                .setParameter("reference", payout.reference())
                .setParameter("amount", payout.amount().negate())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(StatementLine::key);
    }

    @Override
    public Optional<String> confirmedLine(PayoutReference payout) {
        return entities.createQuery(
                        "select p from Posting p where p.executes = :reference and p.live = 1"
                                + " and p.state = :confirmed order by p.id",
                        Posting.class)
                .setParameter("reference", payout)
                .setParameter("confirmed", Posting.PostingState.CONFIRMED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(posting -> posting.statementNumber() + "/" + posting.line());
    }
}
