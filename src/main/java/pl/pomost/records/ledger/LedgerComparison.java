package pl.pomost.records.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;

/**
 * Compares the ledger with the rows of the rooms: every row that moves money has its entry of the same amount, every entry its
 * row, the sums of cases and budgets are those of their entries. It goes edition by edition and locks nothing; what somebody
 * writes meanwhile is looked at a second time before it is called a finding.
 */
@ApplicationScoped
public class LedgerComparison {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    LedgerComparison() {}

    /** Compares everything. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public LedgerCheck.Outcome run() {
        var first = compare();
        if (first.findings().isEmpty()) {
            return first;
        }
        entities.clear();
        var again = new HashSet<>(compare().findings());
        return new LedgerCheck.Outcome(
                first.compared(),
                first.findings().stream().filter(again::contains).toList());
    }

    private LedgerCheck.Outcome compare() {
        var findings = new ArrayList<Reason>();
        long compared = 0;
        for (var edition : entities.createNativeQuery("SELECT code FROM edition ORDER BY code")
                .getResultList()) {
            for (var source : MoneySource.ALL) {
                compared += compare(source, String.valueOf(edition), findings);
            }
            positions(String.valueOf(edition), findings);
            budgets(String.valueOf(edition), findings);
        }
        compared += demands(findings);
        return new LedgerCheck.Outcome(compared, findings);
    }

    /** What came back on a demand is the principal of its confirmed payments. */
    private long demands(List<Reason> findings) {
        var rows = entities.createNativeQuery(
                        "SELECT d.number, d.returned, (SELECT COALESCE(SUM(p.principal_share), 0) FROM repayment p WHERE"
                                + " p.demand_number = d.number AND p.state = 'CONFIRMED' AND p.reversed_on IS NULL)"
                                + " FROM demand d ORDER BY d.number")
                .getResultList();
        for (var each : rows) {
            var row = (Object[]) each;
            var returned = new Money((BigDecimal) Objects.requireNonNull(row[1]));
            var came = new Money((BigDecimal) Objects.requireNonNull(row[2]));
            if (!returned.equals(came)) {
                findings.add(Reason.of("ledger.demand")
                        .with("demand", row[0])
                        .with("returned", returned)
                        .with("came", came));
            }
        }
        return rows.size();
    }

    private long compare(MoneySource source, String edition, List<Reason> findings) {
        var entries = amounts(
                entities.createNativeQuery("SELECT e.source, SUM(e.amount) FROM ledger_entry e WHERE"
                                + " e.edition_code = ? AND e.movement = ? AND e.source LIKE ? GROUP BY e.source")
                        .setParameter(1, edition)
                        .setParameter(2, source.movement().name())
                        .setParameter(3, source.word() + "%")
                        .getResultList(),
                1);
        var query = entities.createNativeQuery(source.ofEdition());
        for (int i = 1; i <= source.parameters(); i++) {
            query.setParameter(i, edition);
        }
        var rows = amounts(query.getResultList(), 4);
        rows.forEach((key, amount) -> {
            var entered = entries.getOrDefault(key, Money.ZERO);
            if (!entered.equals(amount)) {
                findings.add(finding("ledger.differs", source, key)
                        .with("entered", entered)
                        .with("row", amount));
            }
        });
        entries.forEach((key, amount) -> {
            if (!rows.containsKey(key)) {
                findings.add(finding("ledger.without-row", source, key).with("entered", amount));
            }
        });
        return rows.size() + (long) entries.size();
    }

    private static Reason finding(String rule, MoneySource source, String key) {
        return Reason.of(rule).with("movement", source.movement()).with("source", key);
    }

    private static Map<String, Money> amounts(List<?> rows, int column) {
        var amounts = new HashMap<String, Money>();
        for (var each : rows) {
            var row = (Object[]) each;
            amounts.merge(
                    String.valueOf(row[0]), new Money((BigDecimal) Objects.requireNonNull(row[column])), Money::plus);
        }
        return amounts;
    }

    private void positions(String edition, List<Reason> findings) {
        var wrong = entities.createNativeQuery(
                        "SELECT p.case_number, p.purpose FROM ledger_position p WHERE p.edition_code = ?"
                                + unequal("reserved", "RESERVE", " AND (") + unequal("agreed", "AGREE", " OR ")
                                + unequal("paid", "PAY", " OR ") + unequal("settled", "SETTLE", " OR ")
                                + unequal("returned", "RETURN", " OR ") + ")")
                .setParameter(1, edition)
                .getResultList();
        for (var each : wrong) {
            var row = (Object[]) each;
            findings.add(Reason.of("ledger.position").with("case", row[0]).with("purpose", row[1]));
        }
    }

    private static String unequal(String column, String movement, String joint) {
        return joint + "p." + column + " <> COALESCE((SELECT SUM(e.amount) FROM ledger_entry e WHERE e.case_number ="
                + " p.case_number AND e.purpose = p.purpose AND e.movement = '" + movement + "'), 0)";
    }

    private void budgets(String edition, List<Reason> findings) {
        var wrong = entities.createNativeQuery(
                        "SELECT b.purpose FROM budget b WHERE b.edition_code = ? AND (b.amount <>"
                                + " COALESCE((SELECT SUM(e.amount) FROM ledger_entry e WHERE e.edition_code = b.edition_code"
                                + " AND e.purpose = b.purpose AND e.movement = 'PLAN'), 0) OR b.committed <>"
                                + " COALESCE((SELECT SUM(e.amount) FROM ledger_entry e WHERE e.edition_code = b.edition_code"
                                + " AND e.purpose = b.purpose AND e.movement = 'RESERVE'), 0))")
                .setParameter(1, edition)
                .getResultList();
        wrong.forEach(purpose ->
                findings.add(Reason.of("ledger.budget").with("edition", edition).with("purpose", purpose)));
    }
}
