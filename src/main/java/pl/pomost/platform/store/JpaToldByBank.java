package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import pl.pomost.business.posting.PostingKind;
import pl.pomost.business.repayment.ToldByBank;
import pl.pomost.business.statement.StatementLine;
import pl.pomost.kernel.money.Money;

/** Lines of statements on JPA. */
@ApplicationScoped
public class JpaToldByBank implements ToldByBank {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaToldByBank() {}

    @Override
    public Optional<String> line(LocalDate day, Money amount, String bankReference) {
        return entities.createQuery(
                        "select l from StatementLine l where l.bookedOn = :day and l.amount = :amount"
                                + " and upper(l.bankReference) = :reference and not exists (select p.id from Posting p"
                                + " where p.statementNumber = l.statementNumber and p.line = l.line and p.live = 1"
                                + " and p.kind = :other) order by l.id",
                        StatementLine.class)
                .setParameter("day", day)
                .setParameter("amount", amount)
                .setParameter("reference", bankReference.strip().toUpperCase(Locale.ROOT))
                .setParameter("other", PostingKind.OTHER)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(StatementLine::key);
    }
}
