package pl.pomost.business.repayment;

import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** Somebody else than who entered it confirms or refuses a payment; the confirmed one that clears the demand ends it. */
@UseCase
@Requires(Permission.CONFIRM_REPAYMENTS)
public class AnswerRepayment {

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
    Groups groups;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    AnswerRepayment() {}

    /** Longest grounds, in characters. */
    public static final int GROUNDS_LENGTH = 1000;

    /** Whether the payment counts. */
    public enum Confirmation {
        CONFIRMED,
        REFUSED
    }

    /**
     * What a second person found.
     *
     * @param demand  number of the demand
     * @param payment number of the payment within the demand
     * @param grounds why it is refused; required then
     */
    public record Command(
            CaseRef theCase,
            String demand,
            int payment,
            @Nullable Confirmation answer,
            @Nullable String grounds) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("answer", command.answer());
        if (command.answer() == Confirmation.REFUSED) {
            check.text("grounds", command.grounds(), GROUNDS_LENGTH);
        }
        check.orRefuse();
        var file = files.take(command.theCase());
        separation.decides(file, door.actor()).orRefuse();
        var demand = demands.demand(file.number(), command.demand());
        var payment = payment(demand, command.payment());
        payment.unanswered()
                .require(mayEnd(demand), () -> Reason.of("move.not-yours")
                        .with("roles", Move.BEGIN_MONITORING.permission().holders()))
                .require(!door.actor().isPerson(payment.enteredBy()), () -> Reason.of("repayment.own-entry"))
                .orRefuse();
        if (command.answer() == Confirmation.CONFIRMED) {
            confirm(file, demand, payment);
        } else {
            payment.refuse(
                    door.actor().account(),
                    clock.day(),
                    Objects.requireNonNull(command.grounds()).strip());
        }
        return facts.record(file.tells("repayment " + demand.number() + "/" + payment.number(), payment.snapshot()));
    }

    private Repayment payment(Demand demand, int number) {
        return demands.paymentsOf(demand).stream()
                .filter(payment -> payment.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("repayment", number));
    }

    /** The last of unspent money lets the case go on, which is an accountant's move. */
    private boolean mayEnd(Demand demand) {
        return demand.kind() == RepaymentKind.BREACH || door.actor().may(Move.BEGIN_MONITORING.permission());
    }

    private void confirm(CaseFile file, Demand demand, Repayment payment) {
        var split = balances.of(demand).split(payment.amount(), payment.receivedOn());
        payment.confirm(door.actor().account(), clock.day(), split);
        demands.flush();
        if (balances.of(demand).principalLeft().isZero()) {
            demand.close(clock.day());
            clear(file, demand);
        }
    }

    /** All is returned: the case ends, or goes on when a part of the grant stays; unspent money was all that it waited for. */
    private void clear(CaseFile file, Demand demand) {
        if (!Move.RECORD_RETURN.leadsFrom(file.stage())) {
            moves.makeThoughSuspended(Move.BEGIN_MONITORING, file, door.actor());
            return;
        }
        moves.make(Move.RECORD_RETURN, file, door.actor());
        if (demand.isWholeGrant()) {
            groups.of(file.number()).dissolve();
        } else {
            moves.make(Move.CONTINUE_CASE, file, door.actor());
        }
    }
}
