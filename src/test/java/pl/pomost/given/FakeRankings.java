package pl.pomost.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.ranking.RankingAcceptance;
import pl.pomost.business.ranking.RankingEntry;
import pl.pomost.business.ranking.RankingList;
import pl.pomost.business.ranking.Rankings;
import pl.pomost.kernel.fact.CaseNumber;

/** Ranking lists in memory. */
public final class FakeRankings implements Rankings {

    private final List<RankingList> lists = new ArrayList<>();
    private final List<RankingEntry> entries = new ArrayList<>();
    private final List<RankingAcceptance> acceptances = new ArrayList<>();

    @Override
    public void add(RankingList list) {
        Filled.set(list, "id", (long) lists.size());
        lists.add(list);
    }

    @Override
    public void add(RankingEntry entry) {
        Filled.set(entry, "id", (long) entries.size());
        entries.add(entry);
    }

    @Override
    public void add(RankingAcceptance acceptance) {
        acceptances.add(acceptance);
    }

    @Override
    public List<RankingList> listsOf(String edition) {
        return lists.stream().filter(list -> list.editionCode().equals(edition)).toList();
    }

    @Override
    public List<RankingEntry> entriesOf(RankingList list) {
        return entries.stream()
                .filter(entry -> entry.listId().equals(list.id()))
                .toList();
    }

    @Override
    public Optional<RankingEntry> latestOf(CaseNumber number) {
        return entries.stream()
                .filter(entry -> entry.caseNumber().equals(number))
                .reduce((earlier, later) -> later);
    }
}
