package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.business.account.OfficeAccounts;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.posting.Candidates;
import pl.pomost.business.posting.PostingKind;
import pl.pomost.business.repayment.Demand;
import pl.pomost.business.statement.StatementLine;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.money.Money;

/** What movements may be, found by keys and amounts; a few statements however many movements there are. */
@ApplicationScoped
public class JpaCandidates implements Candidates {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    OfficeAccounts accounts;

    JpaCandidates() {}

    @Override
    public List<Payout> payouts(Collection<PayoutReference> references) {
        return keyed(
                "SELECT id FROM payout WHERE reference IN (%s)",
                references.stream().map(PayoutReference::text).toList());
    }

    @Override
    public List<Payout> payoutsOf(Collection<Money> amounts) {
        return keyed(
                "SELECT id FROM payout WHERE state IN ('EXPORTED', 'EXECUTED') AND amount IN (%s)",
                amounts.stream().map(Money::amount).toList());
    }

    /** Converters are lost in lists of parameters: the keys are found in SQL. */
    private List<Payout> keyed(String sql, List<?> values) {
        var ids = ids(sql, values);
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select p from Payout p where p.id in :ids order by p.id", Payout.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private List<Long> ids(String sql, List<?> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        var places = String.join(", ", Collections.nCopies(values.size(), "?"));
        var query = entities.createNativeQuery(sql.formatted(places));
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return found(query.getResultList());
    }

    private static List<Long> found(List<?> rows) {
        return rows.stream().map(JpaCandidates::number).toList();
    }

    @Override
    public List<Demand> demands(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : entities.createQuery("select d from Demand d where d.number in :numbers order by d.id", Demand.class)
                        .setParameter("numbers", numbers)
                        .getResultList();
    }

    @Override
    public List<Owing> owing() {
        return entities.createQuery(
                        "select d, a.recipientAccount from Demand d, Agreement a where a.caseNumber = d.caseNumber"
                                + " and d.owed = 1 order by d.id",
                        Object[].class)
                .getResultStream()
                .map(row -> new Owing((Demand) row[0], (Nrb) row[1]))
                .toList();
    }

    @Override
    public Map<PayoutReference, Order> orders(Collection<PayoutReference> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        var places = String.join(", ", Collections.nCopies(references.size(), "?"));
        var query =
                entities.createNativeQuery("SELECT r.live_reference, b.payer, b.pay_day FROM batch_row r JOIN batch b"
                        + " ON b.batch_number = r.batch_number WHERE r.live_reference IN (" + places + ")");
        int place = 0;
        for (var reference : references) {
            query.setParameter(++place, reference.text());
        }
        var rows = ((List<?>) query.getResultList())
                .stream().map(row -> (Object[]) row).toList();
        var numbers = rows.stream()
                .map(row -> row[1].toString())
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        code -> accounts.account(code).orElseThrow().number()));
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> new PayoutReference(row[0].toString()),
                        row -> new Order(
                                Objects.requireNonNull(numbers.get(row[1].toString())),
                                LocalDate.parse(row[2].toString()))));
    }

    @Override
    public List<Seen> seen(Collection<StatementLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var places = String.join(", ", Collections.nCopies(lines.size(), "?"));
        var query = entities.createNativeQuery("SELECT l.id, o.id, (SELECT COUNT(*) FROM posting p"
                + " WHERE p.statement_number = o.statement_number AND p.line = o.line AND p.moves IS NOT NULL)"
                + " FROM statement_line l JOIN bank_statement s ON s.number = l.statement_number"
                + " JOIN statement_line o ON o.booked_on = l.booked_on AND o.amount = l.amount"
                + " AND o.statement_number <> l.statement_number AND (o.bank_reference = l.bank_reference"
                + " OR o.bank_reference = '' OR l.bank_reference = '')"
                + " JOIN bank_statement t ON t.number = o.statement_number AND t.account = s.account"
                + " WHERE l.id IN (" + places + ") ORDER BY o.id");
        var byId = lines.stream().collect(Collectors.toMap(StatementLine::id, Function.identity()));
        int place = 0;
        for (var id : byId.keySet()) {
            query.setParameter(++place, id);
        }
        return ((List<?>) query.getResultList())
                .stream()
                        .map(row -> (Object[]) row)
                        .map(row -> new Seen(
                                Objects.requireNonNull(byId.get(number(row[0]))),
                                entities.find(StatementLine.class, number(row[1])),
                                number(row[2]) > 0))
                        .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    @Override
    public Set<PayoutReference> posted(PostingKind kind, Collection<PayoutReference> references) {
        if (references.isEmpty()) {
            return Set.of();
        }
        var column = kind == PostingKind.EXECUTION ? "executes" : "gives_back";
        var places = String.join(", ", Collections.nCopies(references.size(), "?"));
        var query = entities.createNativeQuery(
                "SELECT " + column + " FROM posting WHERE " + column + " IN (" + places + ")");
        int place = 0;
        for (var reference : references) {
            query.setParameter(++place, reference.text());
        }
        return texts(query.getResultList());
    }

    private static Set<PayoutReference> texts(List<?> rows) {
        return rows.stream().map(row -> new PayoutReference(row.toString())).collect(Collectors.toSet());
    }
}
