package pl.pomost.business.bridging;

import jakarta.inject.Inject;
import pl.pomost.business.agreement.Cooperative;
import pl.pomost.business.agreement.Cooperatives;
import pl.pomost.business.aid.AidGranting;
import pl.pomost.business.aid.AidOrigin;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
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

/** A manager signs the contract of approved bridging support; its months are planned with it. */
@UseCase
@Requires(Permission.SIGN_AGREEMENTS)
public class SignBridging {

    @Inject
    CaseFiles files;

    @Inject
    BridgingSupports supports;

    @Inject
    Cooperatives cooperatives;

    @Inject
    BridgingMoves moves;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    @Inject
    BridgingPolicy policy;

    @Inject
    AidGranting aid;

    SignBridging() {}

    /** @param kind which of the case's supports */
    public record Command(CaseRef theCase, BridgingKind kind) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("kind", command.kind());
        check.orRefuse();
        var file = files.take(command.theCase());
        var today = clock.day();
        var support = moves.support(file, command.kind());
        var recipient = cooperatives.of(file.number()).orElseThrow();
        var nip = recipient.nip().orElseThrow();
        aid.queue(file, nip);
        moves.verdict(BridgingMove.SIGN_BRIDGING, file, support, door.actor())
                .and(policy.withinCeiling(file, support.request(), today))
                .and(policy.monthsOfCooperative(file, support.request()))
                .and(withinDecision(file, support))
                .and(aid.verdict(file, nip, support.amount()))
                .orRefuse();
        support.signed(supports.nextContract(today.getYear()), door.actor().account(), today);
        moves.follow(BridgingMove.SIGN_BRIDGING, file, support);
        plan(file, support);
        aid.grant(
                file,
                new AidGranting.Grant(
                        AidOrigin.BRIDGING,
                        nip,
                        recipient.registeredName().orElseThrow(),
                        support.contract().orElseThrow(),
                        support.amount()));
        return facts.record(file.tells(support.thing(), support.snapshot()));
    }

    /** The minimum wage may have been corrected since the decision. */
    private Verdict withinDecision(CaseFile file, BridgingSupport support) {
        var amount = policy.ceilings(file).amount(support.request(), clock.day());
        return Verdict.allowed()
                .require(!amount.isMoreThan(support.amount()), () -> Reason.of("bridging.above-decision")
                        .with("decided", support.amount())
                        .with("amount", amount));
    }

    private void plan(CaseFile file, BridgingSupport support) {
        var cooperative =
                cooperatives.of(file.number()).flatMap(Cooperative::krs).orElseThrow();
        var free = policy.freeMonths(cooperative, support.months());
        var ceilings = policy.ceilings(file);
        for (int i = 0; i < support.months(); i++) {
            var ceiling = ceilings.planned(support.firstMonth().plusMonths(i), clock.day());
            supports.add(new BridgingMonth(support, support.firstNumber() + i, ceiling).of(cooperative, free.get(i)));
        }
    }
}
