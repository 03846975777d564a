package pl.pomost.business.ranking;

import jakarta.inject.Inject;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * A manager draws up the next ranking list of an edition: every recommended case that stands on no list yet gets its place,
 * below those who wait already, and the free money is given out along it.
 */
@UseCase
@Requires(Permission.DECIDE_CASES)
public class DrawUpRankingList {

    @Inject
    NextRanking next;

    @Inject
    Ranker ranker;

    @Inject
    Door door;

    DrawUpRankingList() {}

    /** @param edition code of the edition */
    public record Command(String edition) implements About {
        @Override
        public Chain chain() {
            return Chain.ofEdition(edition == null ? "" : edition);
        }
    }

    /** @return the receipt; its subject is the number of the protocol */
    public Receipt handle(Command command) {
        var check = new Check();
        check.required("edition", command.edition());
        check.orRefuse();

        ranker.take(command.edition(), true);
        var draft = next.withNewcomers(command.edition());
        next.mayDrawUp(draft, door.actor()).orRefuse();
        return ranker.keep(RankingList.Kind.DRAWN_UP, draft);
    }
}
