package pl.pomost.business.repayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Receipt;

/**
 * Takes a confirmed payment back that had not come: its principal is owed again, with interest as if it had never been there.
 * Only the last payment on a demand, and only while the demand is open: what followed from its end is not undone.
 */
@ApplicationScoped
public class PaymentReversal {

    @Inject
    Demands demands;

    @Inject
    SeparationPolicy separation;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    PaymentReversal() {}

    /** One payment of a demand. @throws Refusal UNKNOWN when there is none */
    public Repayment payment(Demand demand, int number) {
        return demands.paymentsOf(demand).stream()
                .filter(payment -> payment.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("repayment", number));
    }

    /** All reasons of the facts why it cannot be taken back now, whoever would do it. */
    public Verdict undoing(Demand demand, Repayment payment) {
        var later = demands.paymentsOf(demand).stream()
                .filter(each -> each.number() > payment.number() && each.stands())
                .findFirst();
        return Verdict.allowed()
                .require(payment.isConfirmed(), () -> Reason.of("reversal.payment-state")
                        .with("state", payment.state()))
                .require(later.isEmpty(), () -> Reason.of("reversal.later-payment")
                        .with(
                                "payment",
                                demand.number() + "/" + later.orElseThrow().number()))
                .require(demand.isOwed(), () -> Reason.of("reversal.demand-closed")
                        .with("demand", demand.number()));
    }

    /** As above, with what speaks against that actor. */
    public Verdict verdict(CaseFile file, Demand demand, Repayment payment, Actor actor) {
        return undoing(demand, payment)
                .and(separation.decides(file, actor))
                .require(actor.may(Permission.CONFIRM_REPAYMENTS), () -> Reason.of("move.not-yours")
                        .with("roles", Permission.CONFIRM_REPAYMENTS.holders()));
    }

    /** Only a confirmed reversal asks for it, which holds the case. */
    public Receipt reverse(CaseFile file, Demand demand, Repayment payment) {
        undoing(demand, payment).orRefuse();
        payment.reverse(clock.day());
        demands.flush();
        return facts.record(PaymentBook.fact(file, payment));
    }
}
