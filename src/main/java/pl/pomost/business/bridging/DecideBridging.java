package pl.pomost.business.bridging;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Commitment;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** A manager approves bridging support within the edition's budget, or refuses it, with grounds. */
@UseCase
@Requires(Permission.DECIDE_CASES)
public class DecideBridging {

    private static final int GROUNDS_LENGTH = 2000;

    @Inject
    CaseFiles files;

    @Inject
    BridgingSupports supports;

    @Inject
    SeparationPolicy separation;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    @Inject
    Programmes programmes;

    DecideBridging() {}

    /**
     * The decision.
     *
     * @param kind     which of the case's supports
     * @param approved yes or no
     * @param grounds  at most 2000 characters
     */
    public record Command(CaseRef theCase, BridgingKind kind, boolean approved, String grounds) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("kind", command.kind());
        check.text("grounds", command.grounds(), GROUNDS_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        var support = supports.live(file.number(), command.kind())
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.RULE, Reason.of("bridging.none").with("kind", command.kind())));
        var verdict = decidable(file, support);
        if (command.approved()) {
            promise(file, support, verdict);
        } else {
            verdict.orRefuse();
        }
        support.decide(
                command.approved() ? BridgingState.APPROVED : BridgingState.REFUSED,
                door.actor().account(),
                clock.day(),
                command.grounds().strip());
        return facts.record(file.tells(support.thing(), support.snapshot()));
    }

    /** All reasons why nothing can be decided about the support now by this actor, whatever the decision. */
    public Verdict decidable(CaseFile file, BridgingSupport support) {
        return separation
                .decides(file, door.actor())
                .require(support.state() == BridgingState.REQUESTED, () -> Reason.of("bridging.wrong-state")
                        .with("state", support.state()));
    }

    private void promise(CaseFile file, BridgingSupport support, Verdict verdict) {
        var budget = programmes.lockBudget(file.editionCode(), Budget.Purpose.BRIDGING);
        verdict.and(budget.canCommit(support.amount())).orRefuse();
        var promise = new Commitment(budget, file.number(), support.amount(), clock.day());
        programmes.add(promise);
        support.isPromised(promise);
    }
}
