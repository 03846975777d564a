package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.pomost.business.statement.BankStatement;
import pl.pomost.business.statement.StatementLine;
import pl.pomost.business.statement.Statements;
import pl.pomost.kernel.refusal.Refusal;

/** Statements on JPA. */
@ApplicationScoped
public class JpaStatements implements Statements {

    private static final String THING = "statement";

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaStatements() {}

    @Override
    public String nextNumber(int year) {
        return String.format(Locale.ROOT, "WB-%d-%04d", year, YearCounter.next(entities, "WB", year));
    }

    @Override
    public boolean hasFile(String sha256) {
        return !entities.createQuery("select c.sha256 from StatementContent c where c.sha256 = :hash", String.class)
                .setParameter("hash", sha256)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void keepFile(String sha256, byte[] content) {
        entities.persist(new StatementContent(sha256, content));
        entities.flush();
    }

    @Override
    public byte[] file(String sha256) {
        var kept = entities.find(StatementContent.class, sha256);
        if (kept == null) {
            throw Refusal.unknown(THING, sha256);
        }
        return kept.plain();
    }

    @Override
    public void add(BankStatement statement) {
        entities.persist(statement);
        entities.flush();
    }

    @Override
    public Optional<BankStatement> find(String account, String bankId) {
        return entities.createQuery(
                        "select s from BankStatement s where s.account = :account and s.bankId = :id",
                        BankStatement.class)
                .setParameter("account", account)
                .setParameter("id", bankId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public BankStatement take(String number) {
        var id = entities.createQuery("select s.id from BankStatement s where s.number = :number", Long.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.unknown(THING, number));
        // By id alone: with anything else in the query the lock is lost or refused on Derby.
        var statement = entities.find(BankStatement.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (statement == null) {
            throw Refusal.unknown(THING, number);
        }
        return statement;
    }

    @Override
    public void add(List<StatementLine> lines) {
        lines.forEach(entities::persist);
        entities.flush();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
