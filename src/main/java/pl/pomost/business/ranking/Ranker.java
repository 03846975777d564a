package pl.pomost.business.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;

/** What every list does: takes its cases and the budget, keeps the list, moves the cases on, tells the trail. */
@ApplicationScoped
class Ranker {

    @Inject
    Programmes programmes;

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    Rankings rankings;

    @Inject
    RankingBook book;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    Ranker() {}

    /**
     * Locks the cases in the order of their numbers and the budget after them, as everybody does who promises money.
     *
     * @param withNewcomers whether the newcomers are locked with the reserve
     */
    void take(String edition, boolean withNewcomers) {
        programmes.edition(edition);
        var newcomers = withNewcomers ? book.newcomers(edition) : List.<CaseNumber>of();
        var reserve = book.reserve(edition).stream();
        Stream.concat(newcomers.stream(), reserve)
                .sorted()
                .forEach(number ->
                        files.take(new CaseRef(number, files.look(number).version())));
        programmes.lockBudget(edition, Budget.Purpose.GRANTS);
        if (withNewcomers && !book.newcomers(edition).equals(newcomers)) {
            throw new Refusal(Refusal.Kind.STALE, Reason.of("ranking.changed"));
        }
    }

    /** Keeps the list and all that follows from it. */
    Receipt keep(RankingList.Kind kind, RankingDraft draft) {
        var list = new RankingList(kind, draft, door.actor(), clock.day());
        rankings.add(list);
        var entries = IntStream.rangeClosed(1, draft.shares().size())
                .mapToObj(place -> new RankingEntry(
                        list, place, draft.tieBreak(place), draft.shares().get(place - 1)))
                .toList();
        entries.forEach(rankings::add);
        entries.forEach(entry -> follow(list, entry));
        return facts.record(new Fact(
                Chain.ofEdition(list.editionCode()),
                list.thing(),
                list.snapshot(),
                list.rulesVersion(),
                list.protocol(),
                list.number()));
    }

    private void follow(RankingList list, RankingEntry entry) {
        var file = files.look(entry.caseNumber());
        var funded = entry.outcome() == Outcome.FUNDED;
        if (funded && file.stage() == Stage.RANKED_RESERVE) {
            moves.make(Move.MOVE_UP, file, door.actor());
        }
        if (!funded && file.stage() == Stage.RANKED_RECOMMENDED) {
            moves.make(Move.PLACE_ON_RESERVE, file, door.actor());
        }
        facts.record(file.tells("ranking", entry.snapshot().with("protocol", list.protocol())));
    }
}
