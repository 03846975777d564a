package pl.pomost.records.statement;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.statement.BankStatement;
import pl.pomost.business.statement.Statements;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The statements of the office's accounts, the latest first, paged by key; and one with the file that it came in. */
@Reading
@Requires(Permission.READ_STATEMENTS)
public class StatementRegister {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    Statements statements;

    StatementRegister() {}

    /** A file as the bank sent it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record SentFile(String name, String mediaType, byte[] content) {}

    /**
     * A page of the list.
     *
     * @param after number of the last statement of the page before, null for the first page
     * @param limit at most that many
     */
    public List<StatementRow> page(@Nullable String after, int limit) {
        var query = after == null
                ? entities.createQuery("select s from BankStatement s order by s.sortKey desc", BankStatement.class)
                : entities.createQuery(
                                "select s from BankStatement s where s.sortKey < (select t.sortKey from BankStatement t"
                                        + " where t.number = :after) order by s.sortKey desc",
                                BankStatement.class)
                        .setParameter("after", after);
        return rows(query.setMaxResults(limit).getResultList());
    }

    public long count() {
        return entities.createQuery("select count(s) from BankStatement s", Long.class)
                .getSingleResult();
    }

    /** @throws Refusal UNKNOWN when there is none */
    public StatementRow one(String number) {
        return rows(List.of(found(number))).get(0);
    }

    /** What the bank sent. @throws Refusal UNKNOWN when there is no such statement */
    public SentFile file(String number) {
        var statement = found(number);
        return switch (statement.format()) {
            case CAMT_053_02, CAMT_053_08 ->
                new SentFile(number + ".xml", "application/xml", statements.file(statement.sha256()));
            case MT940 -> new SentFile(number + ".sta", "text/plain", statements.file(statement.sha256()));
        };
    }

    private BankStatement found(String number) {
        return entities.createQuery("select s from BankStatement s where s.number = :number", BankStatement.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("statement", number));
    }

    private List<StatementRow> rows(List<BankStatement> found) {
        var before = before(found);
        var overlaps = overlaps(found);
        var surpluses = surpluses(found);
        return found.stream()
                .map(statement -> StatementRow.of(
                        statement,
                        before.get(statement.number()),
                        overlaps.getOrDefault(statement.number(), List.of()),
                        surpluses.getOrDefault(statement.number(), Money.ZERO)))
                .toList();
    }

    /** The statements of the same account that cover some of the same days, by the number of each. */
    private Map<String, List<String>> overlaps(List<BankStatement> found) {
        var overlaps = new HashMap<String, List<String>>();
        if (!found.isEmpty()) {
            entities.createQuery(
                            "select s, o from BankStatement s, BankStatement o where s.number in :numbers"
                                    + " and o.account = s.account and o.number <> s.number and o.openedOn <= s.closedOn"
                                    + " and o.closedOn >= s.openedOn order by o.number",
                            Object[].class)
                    .setParameter(
                            "numbers", found.stream().map(BankStatement::number).toList())
                    .getResultStream()
                    .filter(row -> CoveredDays.overlap((BankStatement) row[0], (BankStatement) row[1]))
                    .forEach(row -> overlaps.computeIfAbsent(
                                    ((BankStatement) row[0]).number(), number -> new ArrayList<>())
                            .add(((BankStatement) row[1]).number()));
        }
        return overlaps;
    }

    /** What came in beyond what was owed, by the number of the statement. */
    private Map<String, Money> surpluses(List<BankStatement> found) {
        var surpluses = new HashMap<String, Money>();
        if (!found.isEmpty()) {
            var places = String.join(", ", Collections.nCopies(found.size(), "?"));
            var query = entities.createNativeQuery("SELECT statement_number, SUM(surplus) FROM posting WHERE live = 1"
                    + " AND surplus > 0 AND statement_number IN (" + places + ") GROUP BY statement_number");
            for (int i = 0; i < found.size(); i++) {
                query.setParameter(i + 1, found.get(i).number());
            }
            for (var row : query.getResultList()) {
                var columns = (Object[]) row;
                surpluses.put(columns[0].toString(), new Money((BigDecimal) columns[1]));
            }
        }
        return surpluses;
    }

    /** The statement before each, by the number of the later one. */
    private Map<String, BankStatement> before(List<BankStatement> found) {
        var before = new HashMap<String, BankStatement>();
        if (!found.isEmpty()) {
            entities.createQuery(
                            "select s.number, p from BankStatement s, BankStatement p where s.number in :numbers"
                                    + " and p.account = s.account and p.sortKey = (select max(q.sortKey)"
                                    + " from BankStatement q where q.account = s.account and q.sortKey < s.sortKey)",
                            Object[].class)
                    .setParameter(
                            "numbers", found.stream().map(BankStatement::number).toList())
                    .getResultStream()
                    .forEach(row -> before.put((String) row[0], (BankStatement) row[1]));
        }
        return before;
    }
}
