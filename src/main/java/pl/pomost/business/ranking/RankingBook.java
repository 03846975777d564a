package pl.pomost.business.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/** Puts the ranking of an edition together as it stands now: who waits, what there is to give, the next list. */
@ApplicationScoped
public class RankingBook {

    @Inject
    Programmes programmes;

    @Inject
    CaseFiles files;

    @Inject
    EligibleGrants grants;

    @Inject
    Rankings rankings;

    @Inject
    BusinessClock clock;

    RankingBook() {}

    /** Recommended cases that wait for their first list; cases whose own rules know no list never wait. */
    public List<CaseNumber> newcomers(String edition) {
        return files.at(edition, Stage.RANKED_RECOMMENDED).stream()
                .filter(number -> programmes
                        .rules(files.look(number).rulesVersion())
                        .ranking()
                        .isOn())
                .filter(number -> rankings.latestOf(number).isEmpty())
                .toList();
    }

    /** The reserve in its order: that of the latest list, which names everybody who waits. */
    public List<RankingEntry> reserve(String edition) {
        var lists = rankings.listsOf(edition);
        return lists.isEmpty()
                ? List.of()
                : rankings.entriesOf(lists.get(lists.size() - 1)).stream()
                        .filter(entry -> files.look(entry.caseNumber()).stage() == Stage.RANKED_RESERVE)
                        .toList();
    }

    /**
     * The next list: first the reserve, whom nobody overtakes, then the newcomers in the order of the rules.
     *
     * @param appealsDecided whether nothing is held back for appeals any more
     */
    public RankingDraft draft(String edition, List<CaseNumber> newcomers, boolean appealsDecided) {
        var version = programmes.rulesOf(programmes.edition(edition), clock.day());
        var terms = programmes.rules(version).ranking();
        var budget = programmes.budget(edition, Budget.Purpose.GRANTS);
        var held = appealsDecided ? Money.ZERO : terms.appealReserve().floorOf(budget.amount());
        var purse = new Purse(budget.amount(), budget.committed(), given(edition), held);
        var ordered = Stream.concat(
                        reserve(edition).stream().map(RankingEntry::candidate),
                        RankingPolicy.ordered(newcomers.stream()
                                        .map(number -> grants.candidate(files.look(number)))
                                        .toList())
                                .stream())
                .toList();
        var number = rankings.listsOf(edition).size() + 1;
        var shares = AllocationPolicy.allocate(ordered, purse.money(), terms);
        return new RankingDraft(edition, number, version, terms.allocation(), purse, newcomers, shares);
    }

    /** What lists have given to cases whose decision is not made yet. */
    private Money given(String edition) {
        return files.at(edition, Stage.RANKED_RECOMMENDED).stream()
                .flatMap(number -> rankings.latestOf(number).stream())
                .map(RankingEntry::granted)
                .collect(Money.summing());
    }
}
