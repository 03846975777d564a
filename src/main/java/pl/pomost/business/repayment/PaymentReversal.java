package pl.pomost.business.repayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;

/**
 * Takes a confirmed payment back that had not come: its principal is owed again, with interest as if it had never been there.
 * Only the last payment on a demand; one that closed the demand opens it again, with all that followed from its end.
 */
@ApplicationScoped
public class PaymentReversal {

    @Inject
    Demands demands;

    @Inject
    CaseFiles files;

    @Inject
    Reopening reopening;

    @Inject
    SeparationPolicy separation;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

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
                .and(
                        demand.isOwed() || !payment.isConfirmed()
                                ? Verdict.allowed()
                                : reopening.verdict(files.look(demand.caseNumber()), demand, payment));
    }

    /** As above, with what speaks against that actor. */
    public Verdict verdict(CaseFile file, Demand demand, Repayment payment, Actor actor) {
        return undoing(demand, payment)
                .and(separation.decides(file, actor))
                .require(actor.may(permission(demand)), () -> Reason.of("move.not-yours")
                        .with("roles", permission(demand).holders()));
    }

    /** What was not spent and came back let the case go on, which is an accountant's move, back and forth. */
    private static Permission permission(Demand demand) {
        return demand.isOwed() || demand.kind() == RepaymentKind.BREACH
                ? Permission.CONFIRM_REPAYMENTS
                : Move.UNDO_RETURN_OF_REST.permission();
    }

    /** Only a confirmed reversal asks for it, which holds the case. */
    public Receipt reverse(CaseFile file, Demand demand, Repayment payment) {
        undoing(demand, payment).orRefuse();
        if (!demand.isOwed()) {
            reopening.reopen(file, demand, payment, door.actor());
        }
        payment.reverse(clock.day());
        demands.flush();
        return facts.record(PaymentBook.fact(file, payment));
    }
}
