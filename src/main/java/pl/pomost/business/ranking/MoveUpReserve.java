package pl.pomost.business.ranking;

import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** A manager gives money that became free to the reserve list, strictly in its order; nobody chooses who moves up. */
@UseCase
@Requires(Permission.DECIDE_CASES)
public class MoveUpReserve {

    @Inject
    RankingBook book;

    @Inject
    Rankings rankings;

    @Inject
    Ranker ranker;

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
        var draft = book.draft(command.edition(), List.of(), command.appealsDecided());
        Verdict.allowed()
                .require(draft.shares().stream().anyMatch(this::gains), () -> Reason.of("ranking.nobody-moves-up")
                        .with("left", draft.money()))
                .and(ranker.separated(draft))
                .orRefuse();
        return ranker.keep(RankingList.Kind.MOVED_UP, draft);
    }

    /** Whether the case gets more than the latest list gives to it. */
    private boolean gains(AllocationPolicy.Share share) {
        var latest = rankings.latestOf(share.candidate().number()).orElseThrow();
        return share.granted().isMoreThan(latest.granted());
    }
}
