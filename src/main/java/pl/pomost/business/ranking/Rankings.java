package pl.pomost.business.ranking;

import java.util.List;
import java.util.Optional;
import pl.pomost.kernel.fact.CaseNumber;

/** Where ranking lists are kept; they are only added. */
public interface Rankings {

    void add(RankingList list);

    void add(RankingEntry entry);

    void add(RankingAcceptance acceptance);

    /** The lists of the edition in the order of their numbers. */
    List<RankingList> listsOf(String edition);

    /** The entries of a list in the order of their places. */
    List<RankingEntry> entriesOf(RankingList list);

    /** Where the case stands on the latest list that knows it; empty while it stands on none. */
    Optional<RankingEntry> latestOf(CaseNumber number);
}
