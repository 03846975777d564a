package pl.pomost.business.repayment;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.settlement.AcceptedCost;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * A manager asks for what was paid above the accepted cost. Nobody did wrong: the case stays where it is, and interest runs
 * only after the term.
 */
@UseCase
@Requires(Permission.DECIDE_CASES)
public class DemandUnspent {

    @Inject
    CaseFiles files;

    @Inject
    SeparationPolicy separation;

    @Inject
    AcceptedCost cost;

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

    DemandUnspent() {}

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
        verdict(file).orRefuse();
        var terms = programmes.rules(file.rulesVersion()).interest().copy();
        var number = demands.nextNumber(clock.day().getYear());
        var demand = new Demand(number, file.number(), null, false, parts(file), terms)
                .issued(
                        door.actor().account(),
                        clock.day(),
                        account,
                        command.reasons().strip());
        demands.add(demand);
        return facts.record(file.tells("demand " + number, demand.snapshot()).withSubject(number));
    }

    private Verdict verdict(CaseFile file) {
        return separation
                .decides(file, door.actor())
                .require(file.stage() == Stage.SETTLED, () -> Reason.of("settlement.not-settled")
                        .with("stage", file.stage()))
                .require(cost.toReturn(file.number()).isPositive(), () -> Reason.of("demand.nothing-unspent"))
                .and(demands.noneOwed(file.number()));
    }

    /** The unspent money is that which was paid last. */
    private List<DemandPart> parts(CaseFile file) {
        var rest = cost.toReturn(file.number());
        var tranches = new ArrayList<>(returnable.of(file.number()));
        Collections.reverse(tranches);
        var parts = new ArrayList<DemandPart>();
        for (var received : tranches) {
            var payout = received.payout();
            if (rest.isPositive() && payout.kind() == PayoutKind.TRANCHE) {
                var amount = received.left().isMoreThan(rest) ? rest : received.left();
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
