package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.bridging.BridgingState;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.due.DueItem;
import pl.pomost.business.due.DueItems;
import pl.pomost.business.due.DueStanding;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseNumber;

/** What is owed, in a few queries however much it is. */
@ApplicationScoped
public class JpaDueItems implements DueItems {

    private static final String PAYOUTS =
            "select p.caseNumber, p.kind, p.instalment, p.reference, p.state, p.recipientName, e.code, e.projectCode"
                    + " from Payout p, CaseFile c, Edition e where c.number = p.caseNumber and e.code = c.editionCode"
                    + " and p.state in :states"
                    + " and not exists (select r.number from BatchRow r where r.liveReference = p.reference)";
    private static final String TRANCHES =
            "select c.number, t.number, c.stage, c.suspendedIn, a.recipientName, e.code, e.projectCode"
                    + " from Agreement a join a.tranches t, CaseFile c, Edition e"
                    + " where c.number = a.caseNumber and e.code = c.editionCode and c.stage not in :over";
    private static final String MONTHS =
            "select m.caseNumber, m.number, m.calendarMonth, c.rulesVersion, a.recipientName, e.code, e.projectCode"
                    + " from BridgingMonth m, BridgingSupport s, Agreement a, CaseFile c, Edition e"
                    + " where s.contract = m.contract and s.state in :states and m.calendarMonth <= :month"
                    + " and m.settledOn is null and m.cooperativeKrs is not null"
                    + " and a.caseNumber = m.caseNumber and c.number = m.caseNumber and e.code = c.editionCode";
    private static final Comparator<DueItem> ORDER = Comparator.comparing(DueItem::caseNumber)
            .thenComparing(DueItem::kind)
            .thenComparing(DueItem::instalment);

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    Programmes programmes;

    @Inject
    BusinessClock clock;

    JpaDueItems() {}

    /** One instalment of a case. */
    private record Instalment(CaseNumber caseNumber, PayoutKind kind, int number) {}

    @Override
    public List<DueItem> all() {
        var taken = instalments(
                Stream.of(PayoutState.values()).filter(PayoutState::isLive).toList());
        var returned = instalments(List.of(PayoutState.RETURNED));
        var days = obligations();
        return Stream.of(payouts(days), tranches(taken, returned, days), months(taken))
                .flatMap(each -> each)
                .sorted(ORDER)
                .toList();
    }

    private Set<Instalment> instalments(List<PayoutState> states) {
        return entities.createQuery(
                        "select p.caseNumber, p.kind, p.instalment from Payout p where p.state in :states",
                        Object[].class)
                .setParameter("states", states)
                .getResultStream()
                .map(row -> new Instalment((CaseNumber) row[0], (PayoutKind) row[1], (Integer) row[2]))
                .collect(Collectors.toSet());
    }

    private Map<CaseNumber, LocalDate> obligations() {
        var days = new HashMap<CaseNumber, LocalDate>();
        entities.createQuery(
                        "select o.caseNumber, o.due from Obligation o where o.closedOn is null and o.kind in :kinds",
                        Object[].class)
                .setParameter("kinds", List.of(ObligationKind.PAY_FIRST_TRANCHE, ObligationKind.CONCLUDE_GRANT))
                .getResultStream()
                .forEach(row -> days.merge(
                        (CaseNumber) row[0], (LocalDate) row[1], (one, two) -> one.isBefore(two) ? one : two));
        return days;
    }

    private Stream<DueItem> payouts(Map<CaseNumber, LocalDate> days) {
        var months = calendarMonths();
        return entities.createQuery(PAYOUTS, Object[].class)
                .setParameter("states", List.of(PayoutState.PREPARED, PayoutState.CHECKED, PayoutState.APPROVED))
                .getResultStream()
                .map(row -> {
                    var number = (CaseNumber) row[0];
                    var kind = (PayoutKind) row[1];
                    var instalment = (Integer) row[2];
                    var due = kind == PayoutKind.TRANCHE
                            ? days.get(number)
                            : months.get(new Instalment(number, kind, instalment));
                    return new DueItem(
                            number,
                            kind,
                            instalment,
                            (PayoutReference) row[3],
                            DueStanding.of((PayoutState) row[4]),
                            (String) row[5],
                            (String) row[6],
                            (String) row[7],
                            due);
                });
    }

    /** By when the months are to be paid whose payouts are still in the house. */
    private Map<Instalment, @Nullable LocalDate> calendarMonths() {
        var found = new HashMap<Instalment, @Nullable LocalDate>();
        entities.createQuery(
                        "select m.caseNumber, m.number, m.calendarMonth, c.rulesVersion from BridgingMonth m, CaseFile c,"
                                + " Payout p where c.number = m.caseNumber and p.caseNumber = m.caseNumber"
                                + " and p.kind = :kind and p.instalment = m.number and p.state in :states",
                        Object[].class)
                .setParameter("kind", PayoutKind.BRIDGING)
                .setParameter("states", List.of(PayoutState.PREPARED, PayoutState.CHECKED, PayoutState.APPROVED))
                .getResultStream()
                .forEach(row -> found.put(
                        new Instalment((CaseNumber) row[0], PayoutKind.BRIDGING, (Integer) row[1]),
                        payDay((String) row[2], (String) row[3])));
        return found;
    }

    private Stream<DueItem> tranches(Set<Instalment> taken, Set<Instalment> returned, Map<CaseNumber, LocalDate> days) {
        var rows = entities.createQuery(TRANCHES, Object[].class)
                .setParameter("over", List.of(Stage.CLOSED, Stage.REPAID))
                .getResultList();
        var last = rows.stream()
                .collect(Collectors.toMap(row -> (CaseNumber) row[0], row -> (Integer) row[1], Integer::max));
        return rows.stream()
                .filter(row -> {
                    var one = new Instalment((CaseNumber) row[0], PayoutKind.TRANCHE, (Integer) row[1]);
                    var stage = row[3] == null ? (Stage) row[2] : (Stage) row[3];
                    return !taken.contains(one)
                            && (returned.contains(one)
                                    || stage == stageOf(one.number(), Objects.requireNonNull(last.get(row[0]))));
                })
                .map(row -> new DueItem(
                        (CaseNumber) row[0],
                        PayoutKind.TRANCHE,
                        (Integer) row[1],
                        null,
                        DueStanding.UNPREPARED,
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        days.get(row[0])));
    }

    private static Stage stageOf(int tranche, int last) {
        if (tranche == 1) {
            return Stage.CONTRACT_SIGNED;
        }
        return tranche == last ? Stage.SETTLED : Stage.SPENDING;
    }

    private Stream<DueItem> months(Set<Instalment> taken) {
        return entities.createQuery(MONTHS, Object[].class)
                .setParameter("states", List.of(BridgingState.RUNNING, BridgingState.SUSPENDED))
                .setParameter("month", YearMonth.from(clock.day()).toString())
                .getResultStream()
                .filter(row ->
                        !taken.contains(new Instalment((CaseNumber) row[0], PayoutKind.BRIDGING, (Integer) row[1])))
                .map(row -> new DueItem(
                        (CaseNumber) row[0],
                        PayoutKind.BRIDGING,
                        (Integer) row[1],
                        null,
                        DueStanding.UNPREPARED,
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        payDay((String) row[2], (String) row[3])));
    }

    private LocalDate payDay(String calendarMonth, String rulesVersion) {
        var day = programmes.rules(rulesVersion).bridgingProcedure().payDay();
        return YearMonth.parse(calendarMonth).atDay(day);
    }
}
