package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.repayment.Demand;
import pl.pomost.business.repayment.DemandBalances;
import pl.pomost.business.repayment.Demands;
import pl.pomost.business.repayment.Repayment;
import pl.pomost.business.repayment.RepaymentKind;
import pl.pomost.business.repayment.Returnable;
import pl.pomost.business.repayment.Suspension;
import pl.pomost.business.repayment.Suspensions;
import pl.pomost.business.settlement.AcceptedCost;
import pl.pomost.business.settlement.Settlement;
import pl.pomost.business.settlement.Settlements;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.records.lookup.InterestCalculator;

/** Suspensions, demands and payments of one case as a screen shows them, with what is owed today. */
@Reading
@Requires(Permission.READ_CASES)
public class RepaymentSheet {

    @Inject
    Suspensions suspensions;

    @Inject
    Demands demands;

    @Inject
    DemandBalances balances;

    @Inject
    Returnable returnable;

    @Inject
    Settlements settlements;

    @Inject
    AcceptedCost cost;

    @Inject
    CaseFiles files;

    @Inject
    CaseReaders readers;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    RepaymentSheet() {}

    /**
     * Everything about money that goes back.
     *
     * @param version    version of the case
     * @param returnable executed payouts of which something can still be demanded
     * @param unspent    what was paid above the accepted cost and did not come back
     */
    public record Sheet(
            long version,
            List<SuspensionRow> suspensions,
            List<DemandRow> demands,
            List<ReturnableRow> returnable,
            Money unspent) {}

    /** One suspension. */
    public record SuspensionRow(
            int number,
            String ground,
            String reasons,
            String suspendedBy,
            LocalDate suspendedOn,
            LocalDate explainBy,
            @Nullable LocalDate explainedOn,
            @Nullable String explanation,
            @Nullable LocalDate endedOn,
            @Nullable String endedBy,
            @Nullable String ending,
            boolean lasts) {}

    /** One part of a demand; interest on it runs from that day. */
    public record PartRow(String payout, Money amount, LocalDate since) {}

    /**
     * One payment.
     *
     * @param own whether the reader entered it, and so may not confirm it
     */
    public record PaymentRow(
            int number,
            Money amount,
            LocalDate receivedOn,
            String bankReference,
            Repayment.RepaymentState state,
            String enteredBy,
            @Nullable String answeredBy,
            @Nullable String grounds,
            Money principalShare,
            Money interestShare,
            boolean own) {

        public boolean isWaiting() {
            return state == Repayment.RepaymentState.ENTERED;
        }
    }

    /**
     * One demand as it stands on a day.
     *
     * @param payments      received until that day
     * @param asOf          the day for which interest is counted
     * @param lapsed        what of the principal lapsed because the bank gave the payouts back
     * @param principalLeft what of the principal is not returned
     * @param interest      the calculation for that day
     * @param owed          principal and interest together
     */
    public record DemandRow(
            String number,
            RepaymentKind kind,
            @Nullable String ground,
            boolean wholeGrant,
            Money principal,
            List<PartRow> parts,
            String account,
            String reasons,
            String issuedBy,
            LocalDate issuedOn,
            @Nullable LocalDate deliveredOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate enforcedOn,
            @Nullable String enforcement,
            @Nullable LocalDate closedOn,
            List<PaymentRow> payments,
            LocalDate asOf,
            Money lapsed,
            Money principalLeft,
            InterestCalculator.Calculation interest,
            Money owed) {

        public boolean isOwed() {
            return closedOn == null;
        }

        public boolean isBreach() {
            return kind == RepaymentKind.BREACH;
        }
    }

    /** A payout of which something can be demanded. */
    public record ReturnableRow(String payout, PayoutKind kind, LocalDate executedOn, Money paid, Money left) {}

    /** All of the case, with interest to today. */
    public Sheet of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        return new Sheet(
                files.look(number).version(),
                suspensions.of(number).stream().map(RepaymentSheet::row).toList(),
                demands.of(number).stream()
                        .map(demand -> row(demand, clock.day()))
                        .toList(),
                returnable.of(number).stream().map(RepaymentSheet::row).toList(),
                unspent(number));
    }

    private Money unspent(CaseNumber number) {
        return settlements
                .of(number)
                .filter(settlement -> settlement.state() == Settlement.State.ACCEPTED)
                .map(settlement -> cost.toReturn(number))
                .orElse(Money.ZERO);
    }

    /**
     * One demand as it stood on that day, with the payments received until then and interest to it; today when none is given.
     *
     * @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when the case has no such demand; INVALID for a day before it was issued
     */
    public DemandRow demand(CaseNumber number, String demand, @Nullable LocalDate asOf) {
        readers.mustBeRead(number, door.actor());
        var found = demands.demand(number, demand);
        var day = asOf == null ? clock.day() : asOf;
        Verdict.allowed()
                .require(!day.isBefore(found.issuedOn()), () -> Reason.ofField("on", "repayment.not-issued-yet")
                        .with("number", demand)
                        .with("day", found.issuedOn()))
                .orRefuse();
        return row(found, day);
    }

    /** What had happened until that day. */
    private static @Nullable LocalDate until(LocalDate asOf, Optional<LocalDate> happened) {
        return happened.filter(day -> !day.isAfter(asOf)).orElse(null);
    }

    private DemandRow row(Demand demand, LocalDate asOf) {
        var balance = balances.asOf(demand, asOf);
        var table = balance.interestOn(asOf);
        var delivered = until(asOf, demand.deliveredOn());
        var enforced = until(asOf, demand.enforcedOn());
        return new DemandRow(
                demand.number(),
                demand.kind(),
                demand.ground().orElse(null),
                demand.isWholeGrant(),
                demand.principal(),
                demand.parts().stream()
                        .map(part -> new PartRow(part.payoutReference().text(), part.amount(), part.since()))
                        .toList(),
                demand.account().value(),
                demand.reasons(),
                demand.issuedBy(),
                demand.issuedOn(),
                delivered,
                delivered == null ? null : demand.dueOn().orElse(null),
                enforced,
                enforced == null ? null : demand.enforcement().orElse(null),
                until(asOf, demand.closedOn()),
                balances.receivedUntil(demand, asOf).stream().map(this::row).toList(),
                asOf,
                demand.lapsed(),
                balance.principalLeft(),
                InterestCalculator.Calculation.of(balance.principalLeft(), table),
                balance.owedOn(asOf));
    }

    private PaymentRow row(Repayment payment) {
        return new PaymentRow(
                payment.number(),
                payment.amount(),
                payment.receivedOn(),
                payment.bankReference(),
                payment.state(),
                payment.enteredBy(),
                payment.answeredBy().orElse(null),
                payment.grounds().orElse(null),
                payment.principalShare(),
                payment.interestShare(),
                door.actor().isPerson(payment.enteredBy()));
    }

    private static SuspensionRow row(Suspension suspension) {
        return new SuspensionRow(
                suspension.number(),
                suspension.ground(),
                suspension.reasons(),
                suspension.suspendedBy(),
                suspension.suspendedOn(),
                suspension.explainBy(),
                suspension.explainedOn().orElse(null),
                suspension.explanation().orElse(null),
                suspension.endedOn().orElse(null),
                suspension.endedBy().orElse(null),
                suspension.ending().orElse(null),
                suspension.lasts());
    }

    private static ReturnableRow row(Returnable.Received received) {
        var payout = received.payout();
        return new ReturnableRow(
                payout.reference().text(),
                payout.kind(),
                payout.bank().executedOn().orElseThrow(),
                payout.amount(),
                received.left());
    }
}
