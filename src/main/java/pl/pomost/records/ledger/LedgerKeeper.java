package pl.pomost.records.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.FactFollower;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.usecase.Receipt;

/**
 * Writes the entries. After each fact of a case it looks which rows that move money have no entry yet and writes one for each,
 * with the number of the entry of the trail that told it. An entry is never changed: what the rooms take back is a row of
 * theirs, and an entry of its own.
 */
@ApplicationScoped
public class LedgerKeeper implements FactFollower {

    private static final String WITHOUT_ENTRY = " AND NOT EXISTS (SELECT 1 FROM ledger_entry e WHERE e.movement = '%s'"
            + " AND e.source = x.source AND e.case_number = x.case_number)";

    /** One statement for all sources: a row of the business and the place of its source in the list. */
    private static final String MISSING = missing();

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @jakarta.inject.Inject
    BusinessClock clock;

    private @Nullable Boolean derby;

    LedgerKeeper() {}

    @Override
    public void follow(Fact fact, Receipt receipt) {
        if (fact.chain().kind() == Chain.Kind.CASE) {
            followCase(fact.chain().key(), receipt.entry());
        } else if (fact.chain().kind() == Chain.Kind.EDITION) {
            followEdition(fact.chain().key(), receipt.entry());
        }
    }

    private void followCase(String number, long entry) {
        for (var row : missing(number)) {
            for (var part : parts(row)) {
                position(part);
                write(
                        part.movement(),
                        part.source(),
                        part.edition(),
                        String.valueOf(part.purpose()),
                        number,
                        part.amount(),
                        part.day(),
                        entry);
            }
        }
    }

    private List<MoneyRow> missing(String number) {
        var query = entities.createNativeQuery(MISSING + unlocked());
        var parameters =
                MoneySource.ALL.stream().mapToInt(MoneySource::parameters).sum();
        for (int i = 1; i <= parameters; i++) {
            query.setParameter(i, number);
        }
        var found = new ArrayList<Object[]>();
        for (var row : query.getResultList()) {
            found.add((Object[]) row);
        }
        return found.stream()
                .sorted(Comparator.comparingInt(row -> place(row)))
                .map(row -> MoneyRow.of(MoneySource.ALL.get(place(row)).movement(), row))
                .toList();
    }

    private static int place(Object[] row) {
        return ((Number) row[6]).intValue();
    }

    private static String missing() {
        var branches = new ArrayList<String>();
        for (int i = 0; i < MoneySource.ALL.size(); i++) {
            var source = MoneySource.ALL.get(i);
            branches.add("SELECT x.source, x.edition_code, x.purpose, x.case_number, x.amount, x.day, " + i
                    + " FROM (" + source.ofCase() + ") AS x (source, edition_code, purpose, case_number, amount, day)"
                    + " WHERE 1 = 1" + WITHOUT_ENTRY.formatted(source.movement()));
        }
        return branches.stream().collect(Collectors.joining(" UNION ALL "));
    }

    /** What is paid back on a demand belongs to its tranches first, then to the months of bridging support. */
    private List<MoneyRow> parts(MoneyRow row) {
        if (row.purpose() != null) {
            return List.of(row);
        }
        var demand = row.source().substring("repayment ".length(), row.source().lastIndexOf('/'));
        var ofGrant = row.amount().min(demandedOfGrant(demand).minus(returnedOfGrant(demand)));
        return List.of(
                        row.part("GRANTS", ofGrant),
                        row.part("BRIDGING", row.amount().minus(ofGrant)))
                .stream()
                .filter(part -> part.amount().isPositive())
                .toList();
    }

    /** What the bank gave back lapsed: nobody pays it. */
    private Money demandedOfGrant(String demand) {
        return sum(entities.createNativeQuery("SELECT COALESCE(SUM(d.amount), 0) FROM demand_part d JOIN payout p"
                        + " ON p.reference = d.payout_reference WHERE d.demand_number = ? AND p.kind = 'TRANCHE'"
                        + " AND p.state <> 'RETURNED'")
                .setParameter(1, demand));
    }

    private Money returnedOfGrant(String demand) {
        return sum(entities.createNativeQuery("SELECT COALESCE(SUM(e.amount), 0) FROM ledger_entry e WHERE"
                        + " e.movement = 'RETURN' AND e.purpose = 'GRANTS' AND (e.source LIKE ? OR e.source LIKE ?)")
                .setParameter(1, "repayment " + demand + "/%")
                .setParameter(2, "reversed " + demand + "/%"));
    }

    /**
     * Derby waits for rows of other cases that somebody is writing, though the answer does not depend on them; the rows of this
     * case are held by its own lock, which whoever tells a fact of it has.
     */
    private String unlocked() {
        if (derby == null) {
            try {
                var product = entities.unwrap(Connection.class).getMetaData().getDatabaseProductName();
                derby = product.contains("Derby");
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
        return derby ? " WITH UR" : "";
    }

    private static Money sum(Query query) {
        return new Money((BigDecimal) query.getSingleResult());
    }

    /** The sums of a case and purpose begin at nothing. */
    private void position(MoneyRow row) {
        var there = entities.createNativeQuery(
                        "SELECT COUNT(*) FROM ledger_position WHERE case_number = ? AND purpose = ?" + unlocked())
                .setParameter(1, row.caseNumber())
                .setParameter(2, row.purpose())
                .getSingleResult();
        if (((Number) there).longValue() == 0) {
            entities.createNativeQuery(
                            "INSERT INTO ledger_position (case_number, purpose, edition_code) VALUES (?, ?, ?)")
                    .setParameter(1, row.caseNumber())
                    .setParameter(2, row.purpose())
                    .setParameter(3, row.edition())
                    .executeUpdate();
        }
    }

    /** A budget is the whole that it has become: the entry is what it became more or less by. */
    private void followEdition(String edition, @Nullable Long entry) {
        var budgets = entities.createNativeQuery("SELECT b.purpose, b.amount - COALESCE((SELECT SUM(e.amount) FROM"
                        + " ledger_entry e WHERE e.movement = 'PLAN' AND e.edition_code = b.edition_code"
                        + " AND e.purpose = b.purpose), 0), (SELECT COUNT(*) FROM ledger_entry n WHERE n.movement = 'PLAN'"
                        + " AND n.edition_code = b.edition_code AND n.purpose = b.purpose)"
                        + " FROM budget b WHERE b.edition_code = ?")
                .setParameter(1, edition)
                .getResultList();
        for (var each : budgets) {
            var row = (Object[]) each;
            var more = new Money((BigDecimal) row[1]);
            if (!more.isZero()) {
                var purpose = String.valueOf(row[0]);
                var source = "budget " + edition + "/" + (((Number) row[2]).longValue() + 1);
                write(Movement.PLAN, source, edition, purpose, null, more, clock.day(), entry);
            }
        }
    }

    private void write(
            Movement movement,
            String source,
            String edition,
            String purpose,
            @Nullable String caseNumber,
            Money amount,
            LocalDate day,
            @Nullable Long entry) {
        var query = entities.createNativeQuery("INSERT INTO ledger_entry (movement, source, purpose, edition_code,"
                + " case_number, amount, day, taken_from, brought_to, trail_entry) VALUES (?, ?, ?, ?, "
                + mark(caseNumber) + ", ?, ?, ?, ?, " + mark(entry) + ")");
        int place = 0;
        query.setParameter(++place, movement.name());
        query.setParameter(++place, source);
        query.setParameter(++place, purpose);
        query.setParameter(++place, edition);
        if (caseNumber != null) {
            query.setParameter(++place, caseNumber);
        }
        query.setParameter(++place, amount.amount());
        query.setParameter(++place, Date.valueOf(day));
        query.setParameter(++place, (amount.isPositive() ? movement.from() : movement.to()).name());
        query.setParameter(++place, (amount.isPositive() ? movement.to() : movement.from()).name());
        if (entry != null) {
            query.setParameter(++place, entry);
        }
        query.executeUpdate();
    }

    /** A null that is a parameter has no type: Derby refuses it, and PostgreSQL takes it for text. */
    private static String mark(@Nullable Object value) {
        return value == null ? "NULL" : "?";
    }
}
