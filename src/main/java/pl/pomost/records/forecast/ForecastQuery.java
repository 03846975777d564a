package pl.pomost.records.forecast;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.bridging.BridgingState;
import pl.pomost.business.bridging.BridgingSupport;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.repayment.Repayment;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/** The rows of an edition that a forecast is counted from: one statement for each sort of row, however many cases there are. */
final class ForecastQuery {

    private static final String CASE = "c.number, c.rulesVersion, c.stage, c.suspendedIn, c.due";
    private static final String OF_EDITION = " and c.editionCode = :edition";

    private final EntityManager entities;
    private final String edition;

    ForecastQuery(EntityManager entities, String edition) {
        this.entities = entities;
        this.edition = edition;
    }

    /** One payout that is executed or on its way. */
    record PaidRow(
            CaseLook file,
            PayoutKind kind,
            String contract,
            int instalment,
            PayoutState state,
            Money amount,
            @Nullable LocalDate executedOn) {}

    /** One part of a promise: a tranche of an agreement or a month of bridging support. */
    record PromisedRow(
            CaseLook file,
            String contract,
            int instalment,
            Money amount,
            @Nullable String month,
            @Nullable Money settled) {}

    /** An amount that a case asks for, or that is promised to it without an agreement. */
    record OpenRow(CaseLook file, Money amount) {}

    /** A bridging support without a contract. */
    record SupportRow(CaseLook file, BridgingSupport support) {}

    /** Principal that came back on a demand. */
    record ReturnedRow(CaseLook file, String demand, LocalDate receivedOn, Money principal) {}

    List<PaidRow> payouts() {
        return rows("select " + CASE
                        + ", p.kind, p.promise.contract, p.instalment, p.state, p.amount, p.bank.executedOn"
                        + " from Payout p, CaseFile c where c.number = p.caseNumber and p.liveInstalment is not null")
                .stream()
                .map(row -> new PaidRow(
                        look(row),
                        (PayoutKind) row[5],
                        (String) row[6],
                        (int) row[7],
                        (PayoutState) row[8],
                        (Money) row[9],
                        (LocalDate) row[10]))
                .toList();
    }

    /** All tranches of agreements, with what the settlement accepted where there is one. */
    List<PromisedRow> tranches() {
        return rows("select " + CASE + ", a.number, t.number, t.amount, s.acceptedCost"
                        + " from CaseFile c, Agreement a join a.tranches t left join Settlement s"
                        + " on s.caseNumber = a.caseNumber where c.number = a.caseNumber")
                .stream()
                .map(row ->
                        new PromisedRow(look(row), (String) row[5], (int) row[6], (Money) row[7], null, (Money) row[8]))
                .toList();
    }

    /** The months of bridging support that runs. */
    List<PromisedRow> months() {
        return rows(
                        "select " + CASE + ", m.contract, m.number, m.amount, m.calendarMonth, s.state"
                                + " from BridgingMonth m, BridgingSupport s, CaseFile c"
                                + " where c.number = m.caseNumber and s.contract = m.contract and m.cooperativeMonth is not null")
                .stream()
                .filter(row -> ((BridgingState) row[9]).isUnderContract())
                .map(row -> new PromisedRow(
                        look(row), (String) row[5], (int) row[6], (Money) row[7], (String) row[8], null))
                .toList();
    }

    List<SupportRow> supports() {
        return rows("select " + CASE + ", s from BridgingSupport s, CaseFile c where c.number = s.caseNumber").stream()
                .map(row -> new SupportRow(look(row), (BridgingSupport) row[5]))
                .filter(row -> row.support().state().isAsked() || row.support().state() == BridgingState.APPROVED)
                .toList();
    }

    /** What is promised as grants and by no agreement yet. */
    List<OpenRow> promisedOnly() {
        var sums = new HashMap<CaseNumber, OpenRow>();
        rows("select " + CASE + ", m.amount, m.purpose from Commitment m, CaseFile c where c.number = m.caseNumber"
                        + " and not exists (select a from Agreement a where a.caseNumber = c.number)")
                .stream()
                .filter(row -> row[6] == Budget.Purpose.GRANTS)
                .forEach(row -> sums.merge(
                        (CaseNumber) row[0],
                        new OpenRow(look(row), (Money) row[5]),
                        (one, other) -> new OpenRow(one.file(), one.amount().plus(other.amount()))));
        return sums.values().stream().filter(row -> row.amount().isPositive()).toList();
    }

    /** What submitted applications ask for. */
    List<OpenRow> asked() {
        return rows("select " + CASE + ", b.amountAsked from BusinessPlan b, CaseFile c where c.number = b.caseNumber")
                .stream()
                .map(row -> new OpenRow(look(row), (Money) row[5]))
                .toList();
    }

    List<ReturnedRow> returned() {
        return rows("select " + CASE + ", d.number, r.receivedOn, r.principalShare, r.state"
                        + " from Repayment r, Demand d, CaseFile c"
                        + " where d.number = r.demandNumber and c.number = d.caseNumber and r.reversedOn is null")
                .stream()
                .filter(row -> row[8] == Repayment.RepaymentState.CONFIRMED)
                .map(row -> new ReturnedRow(look(row), (String) row[5], (LocalDate) row[6], (Money) row[7]))
                .toList();
    }

    /** Of each demand, how much it asks back of which kind of payouts. */
    Map<String, Map<PayoutKind, Money>> demandedParts() {
        var parts = new HashMap<String, Map<PayoutKind, Money>>();
        rows("select d.number, p.kind, t.amount from Demand d join d.parts t, Payout p, CaseFile c"
                        + " where c.number = d.caseNumber and p.caseNumber = d.caseNumber"
                        + " and p.reference = t.payoutReference")
                .forEach(row -> parts.computeIfAbsent((String) row[0], none -> new HashMap<>())
                        .merge((PayoutKind) row[1], (Money) row[2], Money::plus));
        return parts;
    }

    private List<Object[]> rows(String select) {
        return new ArrayList<>(entities.createQuery(select + OF_EDITION, Object[].class)
                .setParameter("edition", edition)
                .getResultList());
    }

    private static CaseLook look(Object[] row) {
        return new CaseLook((CaseNumber) row[0], (String) row[1], (Stage) row[2], (Stage) row[3], (LocalDate) row[4]);
    }
}
