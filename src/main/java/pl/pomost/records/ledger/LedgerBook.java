package pl.pomost.records.ledger;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.Budget;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The ledger as people read it: sums by edition and source of money, positions of cases, and the entries behind each sum. */
@Reading
@Requires(Permission.READ_LEDGER)
public class LedgerBook {

    private static final String KEY =
            "CAST(e.day AS CHAR(10)) || ' ' || e.source || ' ' || e.movement || ' ' || e.purpose";

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    LedgerBook() {}

    /** Where the money of one purpose of an edition stands. */
    public record EditionLine(String edition, Budget.Purpose purpose, LedgerFigures figures) {}

    /** Where the money of one purpose of a case stands; its planned money is nothing. */
    public record CaseLine(CaseNumber caseNumber, String edition, Budget.Purpose purpose, LedgerFigures figures) {

        /** Where the line stands in the list; what a page ends with. */
        public String key() {
            return caseNumber + " " + purpose;
        }
    }

    /** A line for each edition and source of money, in their order. */
    public List<EditionLine> editions() {
        var sums = new LinkedHashMap<List<String>, Map<Movement, Money>>();
        var rows = entities.createNativeQuery(
                        "SELECT e.edition_code, e.purpose, e.movement, SUM(e.amount) FROM ledger_entry e"
                                + " GROUP BY e.edition_code, e.purpose, e.movement ORDER BY e.edition_code, e.purpose DESC")
                .getResultList();
        for (var each : rows) {
            var row = (Object[]) each;
            sums.computeIfAbsent(List.of(text(row[0]), text(row[1])), key -> new EnumMap<>(Movement.class))
                    .put(Movement.valueOf(text(row[2])), money(row[3]));
        }
        return sums.entrySet().stream()
                .map(line -> new EditionLine(
                        line.getKey().get(0),
                        Budget.Purpose.valueOf(line.getKey().get(1)),
                        LedgerFigures.of(line.getValue())))
                .toList();
    }

    /**
     * The cases of an edition, each with a line for each source of money.
     *
     * @param edition null for all
     * @param after   key of the last line of the page before, null for the first page
     * @param limit   at most that many
     */
    public List<CaseLine> cases(@Nullable String edition, @Nullable String after, int limit) {
        var query = new LedgerQuery(new LedgerFilter(edition, null, null, null, null))
                .only("e.case_number || ' ' || e.purpose > ?", after)
                .of(
                        entities,
                        "SELECT e.case_number, e.edition_code, e.purpose, e.reserved, e.agreed, e.paid, e.settled, e.returned,"
                                + " (SELECT COALESCE(SUM(x.amount), 0) FROM ledger_entry x WHERE x.case_number = e.case_number"
                                + " AND x.purpose = e.purpose AND x.movement = 'OVERPAY')"
                                + " FROM ledger_position e# ORDER BY e.case_number, e.purpose FETCH FIRST " + limit
                                + " ROWS ONLY");
        var lines = new ArrayList<CaseLine>();
        for (var each : query.getResultList()) {
            var row = (Object[]) each;
            var figures = new LedgerFigures(
                    Money.ZERO,
                    money(row[3]),
                    money(row[4]),
                    money(row[5]),
                    money(row[6]),
                    money(row[7]),
                    money(row[8]));
            lines.add(new CaseLine(
                    new CaseNumber(text(row[0])), text(row[1]), Budget.Purpose.valueOf(text(row[2])), figures));
        }
        return lines;
    }

    /**
     * The entries behind a figure, the latest first.
     *
     * @param after key of the last entry of the page before, null for the first page
     * @param limit at most that many
     */
    public List<LedgerRow> entries(LedgerFilter filter, @Nullable String after, int limit) {
        var query = new LedgerQuery(filter)
                .only(KEY + " < ?", after)
                .of(
                        entities,
                        "SELECT " + KEY
                                + ", e.movement, e.source, e.purpose, e.edition_code, e.case_number, e.amount, e.day,"
                                + " e.taken_from, e.brought_to, e.trail_entry FROM ledger_entry e# ORDER BY 1 DESC FETCH FIRST "
                                + limit + " ROWS ONLY");
        var rows = new ArrayList<LedgerRow>();
        for (var each : query.getResultList()) {
            rows.add(row((Object[]) each));
        }
        return rows;
    }

    /** The sum of all entries of a filter, in złoty; of an account, what the entries leave on it. */
    public Money sum(LedgerFilter filter) {
        var account = filter.account();
        var amount = account == null
                ? "e.amount"
                : "CASE WHEN e.brought_to = '" + account + "' THEN ABS(e.amount) ELSE -ABS(e.amount) END";
        return money(new LedgerQuery(filter)
                .of(entities, "SELECT COALESCE(SUM(" + amount + "), 0) FROM ledger_entry e#")
                .getSingleResult());
    }

    private static LedgerRow row(@Nullable Object[] row) {
        return new LedgerRow(
                text(row[0]),
                Movement.valueOf(text(row[1])),
                text(row[2]),
                Budget.Purpose.valueOf(text(row[3])),
                text(row[4]),
                row[5] == null ? null : new CaseNumber(text(row[5])),
                money(row[6]),
                ((Date) Objects.requireNonNull(row[7])).toLocalDate(),
                LedgerAccount.valueOf(text(row[8])),
                LedgerAccount.valueOf(text(row[9])),
                row[10] == null ? null : ((Number) row[10]).longValue());
    }

    private static String text(@Nullable Object column) {
        return String.valueOf(column);
    }

    private static Money money(@Nullable Object column) {
        return new Money((BigDecimal) Objects.requireNonNull(column));
    }
}
