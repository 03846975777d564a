package pl.pomost.business.repayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.pomost.business.bridging.BridgingReturns;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.obligation.Duties;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.Payouts;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Door;

/** Where payments on demands are entered by one person and confirmed by another, typed or from a statement of the bank. */
@ApplicationScoped
public class PaymentBook {

    @Inject
    CaseFiles files;

    @Inject
    Demands demands;

    @Inject
    DemandBalances balances;

    @Inject
    SeparationPolicy separation;

    @Inject
    CaseMoves moves;

    @Inject
    Payouts payouts;

    @Inject
    ReturnedOfGrant returned;

    @Inject
    BridgingReturns bridging;

    @Inject
    Duties duties;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    PaymentBook() {}

    /**
     * What came in.
     *
     * @param amount        above zero
     * @param receivedOn    the bank's day
     * @param bankReference where it is told, at most 100 characters
     * @param enteredBy     who found that it is a payment on the demand
     */
    public record Received(Money amount, LocalDate receivedOn, String bankReference, String enteredBy) {}

    /**
     * A payment that somebody else has found on a statement and whoever acts confirms: entered and confirmed at once.
     *
     * @return number of the payment within the demand
     */
    public int received(CaseRef theCase, String number, Received received) {
        var file = files.take(theCase);
        var demand = demands.demand(file.number(), number);
        var payment = enter(demand, received);
        mayConfirm(file, demand, payment).orRefuse();
        confirm(file, demand, payment);
        demands.flush();
        facts.record(fact(file, payment));
        return payment.number();
    }

    /** Enters a payment, or refuses with all reasons. */
    Repayment enter(Demand demand, Received received) {
        mayEnter(demand, received).orRefuse();
        var number = demands.paymentsOf(demand).size() + 1;
        var payment = new Repayment(demand, number, received.amount(), received.receivedOn(), received.bankReference())
                .entered(received.enteredBy(), clock.day());
        demands.add(payment);
        return payment;
    }

    static Fact fact(CaseFile file, Repayment payment) {
        return file.tells("repayment " + payment.demandNumber() + "/" + payment.number(), payment.snapshot());
    }

    private Verdict mayEnter(Demand demand, Received received) {
        var payments = demands.paymentsOf(demand);
        var waiting = payments.stream()
                .filter(payment -> payment.state() == Repayment.RepaymentState.ENTERED)
                .map(Repayment::amount)
                .collect(Money.summing());
        var owed = balances.of(demand).owedOn(received.receivedOn());
        var last = payments.stream()
                .filter(Repayment::isConfirmed)
                .map(Repayment::receivedOn)
                .max(LocalDate::compareTo);
        return Verdict.allowed()
                .require(demand.isOwed(), () -> Reason.of("demand.closed").with("demand", demand.number()))
                .and(isNew(demand, received.receivedOn(), received.amount(), received.bankReference()))
                .require(
                        last.filter(received.receivedOn()::isBefore).isEmpty(),
                        () -> Reason.of("repayment.out-of-order").with("last", last.orElse(received.receivedOn())))
                .require(!received.amount().plus(waiting).isMoreThan(owed), () -> Reason.of("repayment.above-owed")
                        .with("amount", received.amount())
                        .with("waiting", waiting)
                        .with("owed", owed)
                        .with("day", received.receivedOn()));
    }

    /** One payment of the bank counts once, whether it is typed or a statement tells it. */
    public Verdict isNew(Demand demand, LocalDate day, Money amount, String bankReference) {
        return demands.standing(demand, day, amount, bankReference)
                .map(before -> Verdict.refused(Reason.of("repayment.known")
                        .with("payment", before.demandNumber() + "/" + before.number())
                        .with("reference", before.bankReference())
                        .with("day", before.receivedOn())))
                .orElseGet(Verdict::allowed);
    }

    /** Whether whoever acts may confirm it: somebody else than who entered it. */
    Verdict mayConfirm(CaseFile file, Demand demand, Repayment payment) {
        return separation
                .decides(file, door.actor())
                .and(payment.unanswered())
                .require(mayEnd(demand), () -> Reason.of("move.not-yours")
                        .with("roles", Move.BEGIN_MONITORING.permission().holders()))
                .require(!door.actor().isPerson(payment.enteredBy()), () -> Reason.of("repayment.own-entry"));
    }

    /** The last of a grant's unspent money lets the case go on, which is an accountant's move. */
    private boolean mayEnd(Demand demand) {
        return demand.kind() == RepaymentKind.BREACH
                || isOfBridging(demand)
                || door.actor().may(Move.BEGIN_MONITORING.permission());
    }

    private boolean isOfBridging(Demand demand) {
        return payouts.of(demand.caseNumber()).stream()
                .filter(payout -> payout.kind() == PayoutKind.BRIDGING)
                .anyMatch(payout ->
                        payout.reference().equals(demand.parts().get(0).payoutReference()));
    }

    /** The payment counts; one that clears the demand ends it. */
    void confirm(CaseFile file, Demand demand, Repayment payment) {
        var split = balances.of(demand).split(payment.amount(), payment.receivedOn());
        payment.confirm(door.actor().account(), clock.day(), split);
        demands.flush();
        closeWhenClear(file, demand);
    }

    private void closeWhenClear(CaseFile file, Demand demand) {
        if (balances.of(demand).principalLeft().isZero()) {
            demand.close(clock.day());
            duties.closeFirst(file, ObligationKind.REPAY);
            clear(file, demand);
            returned.lowerCertificates(file, demand);
        }
    }

    /** The bank gave a payout back: what was demanded of it is owed no more, and no interest on it. */
    void lapse(CaseFile file, Demand demand, PayoutReference reference) {
        demand.lapse(reference);
        closeWhenClear(file, demand);
        demands.flush();
        facts.record(file.tells("demand " + demand.number(), demand.snapshot()));
    }

    /** All is returned: the case ends, or goes on when a part of the grant stays; unspent money was all that it waited for. */
    private void clear(CaseFile file, Demand demand) {
        if (!Move.RECORD_RETURN.leadsFrom(file.stage())) {
            if (isOfBridging(demand)) {
                bridging.returned(file);
                return;
            }
            if (moves.verdict(Move.BEGIN_MONITORING, file, door.actor()).isAllowed() || !demand.hasLapsed()) {
                moves.makeThoughSuspended(Move.BEGIN_MONITORING, file, door.actor());
            }
            return;
        }
        var goesOn = !demand.isWholeGrant();
        if (goesOn) {
            file.goesOnAfterReturn();
        }
        moves.make(Move.RECORD_RETURN, file, door.actor());
        if (goesOn) {
            moves.make(Move.CONTINUE_CASE, file, door.actor());
        }
    }
}
