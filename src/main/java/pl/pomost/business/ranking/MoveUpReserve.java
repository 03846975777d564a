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

/** A manager gives money that became free to the reserve list, strictly in its order; nobody chooses who moves up. */
@UseCase
@Requires(Permission.DECIDE_CASES)
public class MoveUpReserve {

    @Inject
    NextRanking next;

    @Inject
    Ranker ranker;

    @Inject
    Door door;

    MoveUpReserve() {}

    /**
     * @param edition        code of the edition
     * @param appealsDecided whether all appeals are decided, so that nothing is held back for them any more
     */
    public record Command(String edition, boolean appealsDecided) implements About {
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

        ranker.take(command.edition(), false);
        var draft = next.reserve(command.edition(), command.appealsDecided());
        next.mayMoveUp(draft, door.actor()).orRefuse();
        return ranker.keep(RankingList.Kind.MOVED_UP, draft);
    }
}
