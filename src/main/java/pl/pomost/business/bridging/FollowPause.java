package pl.pomost.business.bridging;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** A pause that was told beforehand begins or ends on its day: the timer lets bridging support stand still or run. */
@UseCase
@Requires(Permission.WATCH_CASES)
public class FollowPause {

    @Inject
    CaseFiles files;

    @Inject
    BridgingPauses pauses;

    @Inject
    Facts facts;

    FollowPause() {}

    /** @param theCase the case as it was seen */
    public record Command(CaseRef theCase) implements AboutCase {}

    public Receipt handle(Command command) {
        var file = files.take(command.theCase());
        Verdict.allowed()
                .require(pauses.isBehind(file), () -> Reason.of("bridging.nothing-to-follow"))
                .orRefuse();
        pauses.follow(file);
        return facts.record(file.tells("pauses", Snapshot.empty()));
    }
}
