package pl.pomost.business.decision;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Commitment;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** A manager approves an amount with grounds; the edition promises the very amount to the case. */
@UseCase
@Requires(Permission.DECIDE_CASES)
public class ApproveGrant {

    /** Longest grounds of a decision, in characters. */
    public static final int GROUNDS_LENGTH = 4_000;

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    Programmes programmes;

    @Inject
    GrantFigures figures;

    @Inject
    Decisions decisions;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    ApproveGrant() {}

    /** @param amount in złoty, above zero @param grounds why, at most 4000 characters */
    public record Command(CaseRef theCase, Money amount, String grounds) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.positive("amount", command.amount());
        check.text("grounds", command.grounds(), GROUNDS_LENGTH);
        check.orRefuse();

        var file = files.take(command.theCase());
        // The case first, then the budget: whoever promises money takes them in this order, and waits for nobody else.
        var budget = programmes.lockBudget(file.editionCode(), Budget.Purpose.GRANTS);
        var limits = figures.of(file, budget);
        moves.verdict(Move.APPROVE_GRANT, file, door.actor())
                .and(GrantPolicy.amount(command.amount(), limits))
                .and(GrantPolicy.tranches(
                        command.amount(), programmes.rules(file.rulesVersion()).tranches()))
                .orRefuse();
        moves.make(Move.APPROVE_GRANT, file, door.actor());
        var decision = promised(command, file, budget, limits);
        decisions.add(decision);
        return facts.record(file.tells("decision", decision.snapshot()));
    }

    private Decision promised(Command command, CaseFile file, Budget budget, GrantLimits limits) {
        var promise = new Commitment(budget, file.number(), command.amount(), clock.day());
        programmes.add(promise);
        return Decision.approval(
                file,
                promise,
                limits.people(),
                programmes.rules(file.rulesVersion()),
                command.grounds().strip(),
                door.actor(),
                clock.day());
    }
}
