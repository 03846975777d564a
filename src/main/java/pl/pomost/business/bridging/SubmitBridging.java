package pl.pomost.business.bridging;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The cooperative hands its application in, with all its papers and in its time; again, when it was sent back to be corrected. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class SubmitBridging {

    @Inject
    CaseFiles files;

    @Inject
    BridgingMoves moves;

    @Inject
    BridgingPolicy policy;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    SubmitBridging() {}

    /** @param kind which of the case's supports */
    public record Command(CaseRef theCase, BridgingKind kind) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("kind", command.kind());
        check.orRefuse();
        var file = files.take(command.theCase());
        var support = moves.support(file, command.kind());
        var move = support.state() == BridgingState.CORRECTION
                ? BridgingMove.RESUBMIT_BRIDGING
                : BridgingMove.SUBMIT_BRIDGING;
        moves.verdict(move, file, support, door.actor())
                .and(policy.figures(file, support.request(), clock.day()))
                .orRefuse();
        support.submitted(clock.day());
        moves.follow(move, file, support);
        return facts.record(file.tells(support.thing(), support.snapshot()));
    }
}
