package pl.pomost.business.bridging;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Commitment;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** A manager ends bridging support before its last month, with grounds; what was promised and not paid is free again. */
@UseCase
@Requires(Permission.DECIDE_CASES)
public class EndBridging {

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
    BridgingMonthPolicy policy;

    @Inject
    Programmes programmes;

    EndBridging() {}

    /** @param grounds why it ends, at most 2000 characters */
    public record Command(CaseRef theCase, BridgingKind kind, String grounds) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("kind", command.kind());
        check.text("grounds", command.grounds(), GROUNDS_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        var support = supports.live(file.number(), command.kind())
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.RULE, Reason.of("bridging.none").with("kind", command.kind())));
        var ledger = policy.ledger(file);
        var open = policy.open(ledger, support);
        Verdict.allowed()
                .and(separation.decides(file, door.actor()))
                .require(
                        support.state() == BridgingState.APPROVED || support.state() == BridgingState.RUNNING,
                        () -> Reason.of("bridging.wrong-state").with("state", support.state()))
                .require(open.isEmpty(), () -> Reason.of("bridging.payout-open")
                        .with("reference", open.orElseThrow().reference()))
                .orRefuse();
        var months = ledger.monthsOf(support);
        var unpaid = support.amount().minus(months.stream().map(ledger::paid).collect(Money.summing()));
        if (unpaid.isPositive()) {
            var budget = programmes.lockBudget(file.editionCode(), Budget.Purpose.BRIDGING);
            programmes.add(new Commitment(budget, file.number(), unpaid.negate(), clock.day()));
        }
        months.stream().filter(month -> !ledger.isPaid(month)).forEach(BridgingMonth::giveUp);
        support.end(clock.day());
        return facts.record(file.tells(
                support.thing(),
                support.snapshot().personal("endGrounds", command.grounds().strip())));
    }
}
