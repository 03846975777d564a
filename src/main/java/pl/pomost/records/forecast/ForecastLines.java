package pl.pomost.records.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.pomost.business.bridging.BridgingState;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.programme.Budget.Purpose;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.money.Money;
import pl.pomost.records.forecast.ForecastLine.Entry;
import pl.pomost.records.forecast.ForecastLine.ForecastGround;
import pl.pomost.records.forecast.ForecastLine.ForecastPart;
import pl.pomost.records.forecast.ForecastQuery.PaidRow;
import pl.pomost.records.forecast.ForecastQuery.PromisedRow;
import pl.pomost.records.forecast.ForecastQuery.ReturnedRow;
import pl.pomost.records.forecast.ForecastQuery.SupportRow;

/** Every amount of an edition with its month; the figures of a forecast are nothing but sums of these. */
@ApplicationScoped
class ForecastLines {

    /** Where an agreement still owes tranches. */
    private static final Set<Stage> PAYING = EnumSet.of(
            Stage.CONTRACT_SIGNED,
            Stage.SPENDING,
            Stage.SETTLEMENT_SUBMITTED,
            Stage.SETTLEMENT_CORRECTION,
            Stage.SETTLED);

    /** Where something is applied for that nobody has decided yet. */
    private static final Set<Stage> APPLYING = EnumSet.of(
            Stage.SUBMITTED,
            Stage.FORMAL_ASSESSMENT,
            Stage.FORMAL_CORRECTION,
            Stage.MERIT_ASSESSMENT,
            Stage.THIRD_ASSESSMENT,
            Stage.NEGOTIATION,
            Stage.RANKED_RECOMMENDED,
            Stage.RANKED_RESERVE,
            Stage.APPEAL);

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    Programmes programmes;

    @Inject
    ExpectedDays days;

    ForecastLines() {}

    List<ForecastLine> of(String edition, LocalDate today) {
        var query = new ForecastQuery(entities, edition);
        var payouts = query.payouts();
        var gone = new HashSet<String>();
        payouts.forEach(row -> gone.add(row.contract() + " " + row.instalment()));
        var demanded = query.demandedParts();
        var versions = new HashMap<String, SupportRules>();
        Function<CaseLook, SupportRules> rules =
                file -> versions.computeIfAbsent(file.rulesVersion(), programmes::rules);
        return Stream.of(
                        payouts.stream().map(row -> payout(row, today)),
                        query.returned().stream()
                                .flatMap(row -> returned(row, demanded.getOrDefault(row.demand(), Map.of()))),
                        tranches(query.tranches(), payouts, gone, rules, today),
                        query.months().stream()
                                .filter(row -> isStillToCome(row, gone))
                                .map(row -> month(row, today)),
                        query.supports().stream().flatMap(row -> support(row, today)),
                        query.promisedOnly().stream()
                                .filter(row ->
                                        ExpectedDays.isOnTheRoad(row.file().standing()))
                                .flatMap(row ->
                                        byTranches(row, ForecastPart.COMMITTED, ForecastGround.APPROVAL, rules, today)),
                        query.asked().stream()
                                .filter(row -> APPLYING.contains(row.file().stage()))
                                .flatMap(row -> byTranches(
                                        row, ForecastPart.PLANNED, ForecastGround.APPLICATION, rules, today)))
                .flatMap(each -> each)
                .filter(line -> line.amount().isPositive())
                .toList();
    }

    private static ForecastLine payout(PaidRow row, LocalDate today) {
        var entry = new Entry(purpose(row.kind()), row.file(), row.instalment());
        return row.state() == PayoutState.EXECUTED && row.executedOn() != null
                ? ForecastLine.past(entry, ForecastPart.PAID, row.executedOn(), row.amount())
                : ForecastLine.future(entry, ForecastPart.COMMITTED, ForecastGround.PAYOUT, today, today, row.amount());
    }

    /** A demand may ask back of both sorts of money; what came back belongs to them as the demand does. */
    private static Stream<ForecastLine> returned(ReturnedRow row, Map<PayoutKind, Money> parts) {
        var grants = parts.getOrDefault(PayoutKind.TRANCHE, Money.ZERO);
        var all = grants.plus(parts.getOrDefault(PayoutKind.BRIDGING, Money.ZERO));
        var toGrants = part(row.principal(), grants, all);
        return Stream.of(
                ForecastLine.past(
                        new Entry(Purpose.GRANTS, row.file(), 0), ForecastPart.RETURNED, row.receivedOn(), toGrants),
                ForecastLine.past(
                        new Entry(Purpose.BRIDGING, row.file(), 0),
                        ForecastPart.RETURNED,
                        row.receivedOn(),
                        row.principal().minus(toGrants)));
    }

    private static Money part(Money whole, Money of, Money all) {
        if (all.isZero()) {
            return whole;
        }
        var exact = whole.amount().multiply(of.amount());
        return new Money(exact.divide(all.amount(), whole.amount().scale(), RoundingMode.HALF_UP));
    }

    private Stream<ForecastLine> tranches(
            List<PromisedRow> tranches,
            List<PaidRow> payouts,
            Set<String> gone,
            Function<CaseLook, SupportRules> rules,
            LocalDate today) {
        return tranches.stream()
                .filter(row -> PAYING.contains(row.file().standing()) && isStillToCome(row, gone))
                .map(row -> ForecastLine.future(
                        new Entry(Purpose.GRANTS, row.file(), row.instalment()),
                        ForecastPart.COMMITTED,
                        ForecastGround.AGREEMENT,
                        days.ofTranche(row.instalment(), row.file(), rules.apply(row.file()), today),
                        today,
                        toPay(row, payouts)));
    }

    /** What a tranche still comes to: after the settlement no more than the accepted cost that nothing was paid for. */
    private static Money toPay(PromisedRow row, List<PaidRow> payouts) {
        var settled = row.settled();
        if (settled == null) {
            return row.amount();
        }
        var paid = payouts.stream()
                .filter(each -> each.contract().equals(row.contract()))
                .map(PaidRow::amount)
                .collect(Money.summing());
        return row.amount().min(settled.minus(paid).max(Money.ZERO));
    }

    private static ForecastLine month(PromisedRow row, LocalDate today) {
        var first = YearMonth.parse(String.valueOf(row.month())).atDay(1);
        return ForecastLine.future(
                new Entry(Purpose.BRIDGING, row.file(), row.instalment()),
                ForecastPart.COMMITTED,
                ForecastGround.BRIDGING_CONTRACT,
                first,
                today,
                row.amount());
    }

    /** A support without a contract: equal months from the first one on. */
    private static Stream<ForecastLine> support(SupportRow row, LocalDate today) {
        var support = row.support();
        var approved = support.state() == BridgingState.APPROVED;
        var lines = new ArrayList<ForecastLine>();
        for (int i = 0; i < support.months(); i++) {
            lines.add(ForecastLine.future(
                    new Entry(Purpose.BRIDGING, row.file(), i + 1),
                    approved ? ForecastPart.COMMITTED : ForecastPart.PLANNED,
                    approved ? ForecastGround.APPROVAL : ForecastGround.APPLICATION,
                    support.firstMonth().plusMonths(i).atDay(1),
                    today,
                    support.perPerson().times(support.persons())));
        }
        return lines.stream();
    }

    private Stream<ForecastLine> byTranches(
            ForecastQuery.OpenRow row,
            ForecastPart part,
            ForecastGround ground,
            Function<CaseLook, SupportRules> versions,
            LocalDate today) {
        var rules = versions.apply(row.file());
        var amounts = row.amount().split(rules.tranches());
        var lines = new ArrayList<ForecastLine>();
        for (int i = 0; i < amounts.size(); i++) {
            var entry = new Entry(Purpose.GRANTS, row.file(), i + 1);
            var day = days.ofTranche(i + 1, row.file(), rules, today);
            lines.add(ForecastLine.future(entry, part, ground, day, today, amounts.get(i)));
        }
        return lines.stream();
    }

    private static boolean isStillToCome(PromisedRow row, Set<String> gone) {
        return !gone.contains(row.contract() + " " + row.instalment());
    }

    private static Purpose purpose(PayoutKind kind) {
        return kind == PayoutKind.TRANCHE ? Purpose.GRANTS : Purpose.BRIDGING;
    }
}
