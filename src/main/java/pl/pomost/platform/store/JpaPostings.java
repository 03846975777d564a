package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.posting.Posting;
import pl.pomost.business.posting.PostingKind;
import pl.pomost.business.posting.Postings;
import pl.pomost.business.statement.StatementLine;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/** Postings on JPA. */
@ApplicationScoped
public class JpaPostings implements Postings {

    private static final String STATEMENT = "statement";
    private static final String LINE = "line";

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaPostings() {}

    /** Two statements may name the same payout at the same moment: one of them is refused by the data base. */
    @Override
    public void add(Posting posting) {
        entities.persist(posting);
        try {
            entities.flush();
        } catch (PersistenceException failure) {
            throw Duplicate.isReasonOf(failure)
                    ? new Refusal(Refusal.Kind.RULE, Reason.of("posting.taken-meanwhile"))
                    : failure;
        }
    }

    @Override
    public List<Posting> of(String statement, int line) {
        return entities.createQuery(
                        "select p from Posting p where p.statementNumber = :statement and p.line = :line"
                                + " order by p.attempt",
                        Posting.class)
                .setParameter(STATEMENT, statement)
                .setParameter(LINE, line)
                .getResultList();
    }

    @Override
    public Optional<Posting> naming(PostingKind kind, String subject, int payment) {
        var query = entities.createQuery(
                        "select p from Posting p where p.live = 1 and p.kind = :kind and "
                                + (kind == PostingKind.REPAYMENT
                                        ? "p.demandNumber = :subject and p.paymentNumber = :payment"
                                        : "p.payoutReference = :subject"),
                        Posting.class)
                .setParameter("kind", kind);
        if (kind == PostingKind.REPAYMENT) {
            query.setParameter("subject", subject).setParameter("payment", payment);
        } else {
            query.setParameter("subject", new PayoutReference(subject));
        }
        return query.getResultStream().findFirst();
    }

    @Override
    public StatementLine line(String statement, int line) {
        return entities.createQuery(
                        "select l from StatementLine l where l.statementNumber = :statement and l.line = :line",
                        StatementLine.class)
                .setParameter(STATEMENT, statement)
                .setParameter(LINE, line)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("statement-line", line));
    }

    @Override
    public List<StatementLine> open(String statement, int after, int most) {
        return entities.createQuery(
                        "select l from StatementLine l where l.statementNumber = :statement and l.line > :line"
                                + " and not exists (select p.id from Posting p where p.statementNumber = l.statementNumber"
                                + " and p.line = l.line and p.live = 1) order by l.line",
                        StatementLine.class)
                .setParameter(STATEMENT, statement)
                .setParameter(LINE, after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Posting> unanswered(String statement, int after, int most) {
        return entities.createQuery(
                        "select p from Posting p where p.statementNumber = :statement and p.line > :line and p.live = 1"
                                + " and p.answeredBy is null order by p.line",
                        Posting.class)
                .setParameter(STATEMENT, statement)
                .setParameter(LINE, after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
