package pl.pomost.records.ranking;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.programme.Allocation;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.ranking.AllocationPolicy;
import pl.pomost.business.ranking.NextRanking;
import pl.pomost.business.ranking.RankingDraft;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The next ranking list of an edition as it would be now, by which rules, from which money, and what speaks against it. */
@Reading
@Requires(Permission.READ_CASES)
public class RankingOutlook {

    /** Stages in which an application is still assessed, or its appeal is. */
    private static final Set<Stage> UNFINISHED = EnumSet.of(
            Stage.SUBMITTED,
            Stage.FORMAL_ASSESSMENT,
            Stage.FORMAL_CORRECTION,
            Stage.MERIT_ASSESSMENT,
            Stage.THIRD_ASSESSMENT,
            Stage.NEGOTIATION,
            Stage.APPEAL);

    @Inject
    Programmes programmes;

    @Inject
    NextRanking next;

    @Inject
    CaseFiles files;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    RankingOutlook() {}

    /**
     * What the rules of the edition say about its lists today.
     *
     * @param on                 whether grants are decided along a list at all
     * @param partialThreshold   per cent of an amount that must be left so that it can be offered in part
     * @param appealReserve      per cent of the budget held back until appeals are decided
     * @param tieBreakCategories categories that break a tie, the first one first
     */
    public record RankingRule(
            String rulesVersion,
            boolean on,
            Allocation allocation,
            BigDecimal partialThreshold,
            BigDecimal appealReserve,
            List<String> tieBreakCategories) {}

    /** A case that is not finished yet, so that the next list does not know it. */
    public record UnfinishedCase(CaseNumber caseNumber, Stage stage) {}

    /**
     * A list that could be drawn up now.
     *
     * @param protocol the number that its protocol would have
     * @param against  every reason why the reader cannot make it now
     */
    public record RankingPlan(String protocol, PurseLine purse, List<PlaceRow> places, List<Reason> against) {}

    /**
     * What could follow.
     *
     * @param unfinished  cases of the edition that are still assessed
     * @param drawnUp     the list with those who wait for their first place
     * @param movedUp     the list that gives freed money to the reserve
     * @param afterAppeals as above, when nothing is held back for appeals any more
     */
    public record Outlook(
            String edition,
            RankingRule rule,
            List<UnfinishedCase> unfinished,
            RankingPlan drawnUp,
            RankingPlan movedUp,
            RankingPlan afterAppeals) {}

    /** @throws pl.pomost.kernel.refusal.Refusal UNKNOWN without such edition */
    public Outlook of(String edition) {
        var known = programmes.edition(edition);
        var rules = programmes.rules(programmes.rulesOf(known, clock.day()));
        var terms = rules.ranking();
        var drawn = next.withNewcomers(edition);
        var moved = next.reserve(edition, false);
        var after = next.reserve(edition, true);
        return new Outlook(
                edition,
                new RankingRule(
                        rules.version(),
                        terms.isOn(),
                        terms.allocation(),
                        terms.partialThreshold().percent(),
                        terms.appealReserve().percent(),
                        terms.tieBreakCategories()),
                unfinished(edition),
                plan(drawn, next.mayDrawUp(drawn, door.actor()).reasons()),
                plan(moved, next.mayMoveUp(moved, door.actor()).reasons()),
                plan(after, next.mayMoveUp(after, door.actor()).reasons()));
    }

    private List<UnfinishedCase> unfinished(String edition) {
        return Arrays.stream(Stage.values())
                .filter(UNFINISHED::contains)
                .flatMap(stage -> files.at(edition, stage).stream().map(number -> new UnfinishedCase(number, stage)))
                .toList();
    }

    private RankingPlan plan(RankingDraft draft, List<Reason> against) {
        var shares = draft.shares();
        var end = PlaceRow.end(
                shares.stream().map(AllocationPolicy.Share::outcome).toList());
        var places = IntStream.rangeClosed(1, shares.size())
                .mapToObj(place -> PlaceRow.of(
                        place,
                        draft.tieBreak(place),
                        shares.get(place - 1),
                        place == end,
                        files.look(shares.get(place - 1).candidate().number()).stage()))
                .toList();
        return new RankingPlan(draft.protocol(), PurseLine.of(draft.purse()), places, against);
    }
}
