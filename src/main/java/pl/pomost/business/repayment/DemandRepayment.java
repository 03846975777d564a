package pl.pomost.business.repayment;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import pl.pomost.business.bridging.BridgingReturns;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** A manager demands money back: of which payouts, how much, on what ground, to which account. */
@UseCase
@Requires(Permission.DECIDE_CASES)
public class DemandRepayment {

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    Suspensions suspensions;

    @Inject
    Demands demands;

    @Inject
    ReturnAccounts accounts;

    @Inject
    DemandPolicy policy;

    @Inject
    Programmes programmes;

    @Inject
    BridgingReturns bridging;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    DemandRepayment() {}

    /** Most payouts in one demand. */
    public static final int MOST_PARTS = 60;

    /**
     * A part of what is demanded.
     *
     * @param payout reference of the executed payout
     * @param amount above zero, at most what is left of the payout
     */
    public record Part(String payout, Money amount) {}

    /**
     * What is demanded.
     *
     * @param ground  code of the ground, such as B1
     * @param parts   1 to 60, each of another payout
     * @param account an account of the office that is in use, 26 digits
     * @param reasons at most 4000 characters
     */
    public record Command(CaseRef theCase, String ground, List<Part> parts, String account, String reasons)
            implements AboutCase {}

    /** @return the receipt; its subject is the number of the demand */
    public Receipt handle(Command command) {
        var account = checked(command);
        var file = files.take(command.theCase());
        moves.verdict(Move.DEMAND_REPAYMENT, file, door.actor())
                .and(policy.verdict(file, command.ground(), command.parts()))
                .orRefuse();
        moves.make(Move.DEMAND_REPAYMENT, file, door.actor());
        suspensions
                .lasting(file.number())
                .ifPresent(lasting -> lasting.end(
                        door.actor().account(), clock.day(), command.reasons().strip()));
        var demand = demand(file, command)
                .issued(
                        door.actor().account(),
                        clock.day(),
                        account,
                        command.reasons().strip());
        demands.add(demand);
        bridging.demandedForBreach(file, payout -> demand.part(payout).isPresent());
        return facts.record(
                file.tells("demand " + demand.number(), demand.snapshot()).withSubject(demand.number()));
    }

    private Nrb checked(Command command) {
        var check = new Check();
        policy.check(check, command.ground(), command.parts());
        check.text("reasons", command.reasons(), SuspendCase.REASONS_LENGTH);
        var account = accounts.checked(check, command.account());
        check.orRefuse();
        return account;
    }

    private Demand demand(CaseFile file, Command command) {
        var parts = new ArrayList<DemandPart>();
        for (var part : command.parts()) {
            var payout = policy.received(file, part.payout()).orElseThrow().payout();
            var since = payout.bank().executedOn().orElseThrow();
            parts.add(new DemandPart(parts.size() + 1, payout, part.amount(), since));
        }
        var terms = programmes.rules(file.rulesVersion()).interest().copy();
        return new Demand(
                demands.nextNumber(clock.day().getYear()),
                file.number(),
                command.ground(),
                policy.isWhole(file, command.parts()),
                parts,
                terms);
    }
}
