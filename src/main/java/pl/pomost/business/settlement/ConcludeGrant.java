package pl.pomost.business.settlement;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** An accountant concludes a grant of which nothing is left to pay and nothing to return. */
@UseCase
@Requires(Permission.ANSWER_PAYOUTS)
public class ConcludeGrant {

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    Settlements settlements;

    @Inject
    Facts facts;

    @Inject
    Door door;

    ConcludeGrant() {}

    /** The grant of this case, as seen. */
    public record Command(CaseRef theCase) implements AboutCase {}

    public Receipt handle(Command command) {
        var file = files.take(command.theCase());
        Verdict.allowed()
                .require(file.stage() == Stage.SETTLED, () -> Reason.of("settlement.not-settled")
                        .with("stage", file.stage()))
                .orRefuse();
        moves.make(Move.BEGIN_MONITORING, file, door.actor());
        var settlement = settlements.of(file.number()).orElseThrow();
        return facts.record(file.tells("settlement", settlement.snapshot(settlements.proofsOf(file.number()))));
    }
}
