package pl.pomost.business.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import pl.pomost.business.appeal.AppealBook;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.SupportRules;
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
    AppealBook appeals;

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
                .filter(this::waits)
                .toList();
    }

    /** Whether it stands on no list, or an appeal has changed what its list said of it. */
    private boolean waits(CaseNumber number) {
        return rankings.latestOf(number)
                .map(entry -> appeals.isUpheldOnMerit(number)
                        && grants.candidate(files.look(number)).needed().isPositive())
                .orElse(true);
    }

    /** Everybody who waits on the reserve. */
    List<CaseNumber> reserve(String edition) {
        return files.at(edition, Stage.RANKED_RESERVE);
    }

    /**
     * The next list: the reserve in its order, whom nobody overtakes but those whose appeal was right; then the newcomers in
     * the order of the rules.
     *
     * @param appealsDecided whether nothing is held back for appeals any more
     */
    public RankingDraft draft(String edition, List<CaseNumber> newcomers, boolean appealsDecided) {
        var version = programmes.rulesOf(programmes.edition(edition), clock.day());
        var terms = programmes.rules(version).ranking();
        var budget = programmes.budget(edition, Budget.Purpose.GRANTS);
        var reserve = terms.appealReserve()
                .floorOf(budget.amount())
                .minus(usedForAppeals(edition))
                .max(Money.ZERO);
        var purse =
                new Purse(budget.amount(), budget.committed(), given(edition), appealsDecided ? Money.ZERO : reserve);
        var shares =
                AllocationPolicy.allocate(ordered(edition, newcomers), purse.money(), reserve, appealsDecided, terms);
        var number = rankings.listsOf(edition).size() + 1;
        return new RankingDraft(edition, number, version, terms.allocation(), purse, newcomers, appealsDecided, shares);
    }

    private List<Candidate> ordered(String edition, List<CaseNumber> newcomers) {
        var fresh = newcomers.stream()
                .map(number -> grants.candidate(files.look(number)))
                .collect(Collectors.partitioningBy(Candidate::appealed));
        var ordered = new ArrayList<Candidate>();
        var risen = new ArrayList<>(fresh.getOrDefault(true, List.of()));
        waiting(edition, ordered, risen);
        for (var candidate : RankingPolicy.ordered(risen)) {
            ordered.add(RankingPolicy.placeOf(candidate, ordered), candidate);
        }
        ordered.addAll(RankingPolicy.ordered(fresh.getOrDefault(false, List.of())));
        return ordered;
    }

    /** The reserve in the order of the latest list; apart from it those whom an appeal has given other figures. */
    private void waiting(String edition, List<Candidate> ordered, List<Candidate> risen) {
        var left = new LinkedHashSet<>(reserve(edition));
        var lists = rankings.listsOf(edition);
        var latest = lists.isEmpty() ? List.<RankingEntry>of() : rankings.entriesOf(lists.get(lists.size() - 1));
        for (var entry : latest) {
            if (left.contains(entry.caseNumber()) && isAsListed(entry)) {
                ordered.add(entry.candidate(appeals.isUpheldOnMerit(entry.caseNumber())));
                left.remove(entry.caseNumber());
            }
        }
        left.forEach(number -> risen.add(grants.candidate(files.look(number))));
    }

    private boolean isAsListed(RankingEntry entry) {
        return !appeals.isUpheldOnMerit(entry.caseNumber())
                || grants.candidate(files.look(entry.caseNumber())).standsAs(entry.candidate(true));
    }

    /** An assessed and submitted case as it would stand in a list under those rules. */
    public Candidate candidate(CaseFile file, SupportRules rules) {
        return grants.candidate(file, rules);
    }

    /** What lists have given to cases whose decision is not made yet. */
    public Money given(String edition) {
        return files.at(edition, Stage.RANKED_RECOMMENDED).stream()
                .flatMap(number -> rankings.latestOf(number).stream())
                .map(RankingEntry::granted)
                .collect(Money.summing());
    }

    private Money usedForAppeals(String edition) {
        return rankings.listsOf(edition).stream()
                .flatMap(list -> rankings.entriesOf(list).stream())
                .map(RankingEntry::fromAppealReserve)
                .collect(Money.summing());
    }
}
