package pl.pomost.business.bridging;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
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

/** A manager signs the contract of approved bridging support; its months are planned with it. */
@UseCase
@Requires(Permission.SIGN_AGREEMENTS)
public class SignBridging {

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
    BridgingPolicy policy;

    SignBridging() {}

    /** @param kind which of the case's supports */
    public record Command(CaseRef theCase, BridgingKind kind) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("kind", command.kind());
        check.orRefuse();
        var file = files.take(command.theCase());
        var today = clock.day();
        var support = supports.live(file.number(), command.kind())
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.RULE, Reason.of("bridging.none").with("kind", command.kind())));
        Verdict.allowed()
                .and(separation.decides(file, door.actor()))
                .require(support.state() == BridgingState.APPROVED, () -> Reason.of("bridging.wrong-state")
                        .with("state", support.state()))
                .and(policy.withinCeiling(file, support.firstMonth(), support.perPerson(), today))
                .orRefuse();
        support.sign(supports.nextContract(today.getYear()), door.actor().account(), today);
        for (int i = 0; i < support.months(); i++) {
            var ceiling = policy.ceiling(file, support.firstMonth().plusMonths(i), today);
            supports.add(new BridgingMonth(support, support.firstNumber() + i, ceiling));
        }
        return facts.record(file.tells(support.thing(), support.snapshot()));
    }
}
