package pl.pomost.business.repayment;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import pl.pomost.business.bridging.BridgingReturns;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * A manager asks for bridging support that was paid above the accepted costs, when no month is left that would be lowered by it.
 * Nobody did wrong: the case stays where it is, and interest runs only after the term.
 */
@UseCase
@Requires(Permission.DECIDE_CASES)
public class DemandSurplus {

    @Inject
    CaseFiles files;

    @Inject
    SeparationPolicy separation;

    @Inject
    BridgingReturns bridging;

    @Inject
    Returnable returnable;

    @Inject
    Demands demands;

    @Inject
    ReturnAccounts accounts;

    @Inject
    Programmes programmes;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    DemandSurplus() {}

    /**
     * Where it is to be paid.
     *
     * @param account an account of the office that is in use, 26 digits
     * @param reasons at most 4000 characters
     */
    public record Command(CaseRef theCase, String account, String reasons) implements AboutCase {}

    /** @return the receipt; its subject is the number of the demand */
    public Receipt handle(Command command) {
        var check = new Check();
        check.text("reasons", command.reasons(), SuspendCase.REASONS_LENGTH);
        var account = accounts.checked(check, command.account());
        check.orRefuse();
        var file = files.take(command.theCase());
        separation
                .decides(file, door.actor())
                .and(bridging.demandable(file))
                .require(
                        bridging.surplus(file).isZero() || !parts(file).isEmpty(),
                        () -> Reason.of("bridging.surplus-demanded"))
                .and(demands.noneOwed(file.number()))
                .orRefuse();
        var demand = demand(file, account, command.reasons().strip());
        demands.add(demand);
        bridging.demanded(file);
        return facts.record(
                file.tells("demand " + demand.number(), demand.snapshot()).withSubject(demand.number()));
    }

    private Demand demand(CaseFile file, Nrb account, String reasons) {
        var terms = programmes.rules(file.rulesVersion()).interest().copy();
        var number = demands.nextNumber(clock.day().getYear());
        return new Demand(number, file.number(), null, false, parts(file), terms)
                .issued(door.actor().account(), clock.day(), account, reasons);
    }

    /** The money of the months that were paid last, but for what was demanded back of them before. */
    private List<DemandPart> parts(CaseFile file) {
        var rest = bridging.surplus(file);
        var months = new ArrayList<>(returnable.of(file.number()));
        Collections.reverse(months);
        var parts = new ArrayList<DemandPart>();
        for (var received : months) {
            var payout = received.payout();
            if (rest.isPositive() && payout.kind() == PayoutKind.BRIDGING) {
                var amount = received.left().min(rest);
                parts.add(new DemandPart(
                        parts.size() + 1,
                        payout,
                        amount,
                        payout.bank().executedOn().orElseThrow()));
                rest = rest.minus(amount);
            }
        }
        return parts;
    }
}
