package pl.pomost.business.ranking;

import jakarta.inject.Inject;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.About;
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
    RankingBook book;

    @Inject
    Ranker ranker;

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

        var newcomers = ranker.take(command.edition(), true);
        var draft = book.draft(command.edition(), newcomers, false);
        Verdict.allowed()
                .require(!newcomers.isEmpty(), () -> Reason.of("ranking.nobody-waits")
                        .with("edition", command.edition()))
                .and(ranker.separated(draft))
                .orRefuse();
        return ranker.keep(RankingList.Kind.DRAWN_UP, draft);
    }
}
