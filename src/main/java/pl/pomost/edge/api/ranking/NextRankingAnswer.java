package pl.pomost.edge.api.ranking;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.edge.api.Problem;
import pl.pomost.edge.api.Problems;
import pl.pomost.records.ranking.PlaceRow;
import pl.pomost.records.ranking.PurseLine;
import pl.pomost.records.ranking.RankingOutlook;

/**
 * What could follow in an edition.
 *
 * @param unfinished   cases that are still assessed, so that the next list does not know them
 * @param drawnUp      the list with those who wait for their first place
 * @param movedUp      the list that gives freed money to the reserve
 * @param afterAppeals as above, when nothing is held back for appeals any more
 */
@Schema(name = "NextRanking")
public record NextRankingAnswer(
        String edition,
        RankingOutlook.RankingRule rule,
        List<RankingOutlook.UnfinishedCase> unfinished,
        RankingPlanAnswer drawnUp,
        RankingPlanAnswer movedUp,
        RankingPlanAnswer afterAppeals) {

    /**
     * A list that could be drawn up now.
     *
     * @param possible whether the caller can make it now
     * @param reasons  every reason why not
     */
    @Schema(name = "RankingPlan")
    public record RankingPlanAnswer(
            String protocol,
            PurseLine purse,
            List<PlaceRow> places,
            boolean possible,
            List<Problem.ProblemReason> reasons) {

        static RankingPlanAnswer of(RankingOutlook.RankingPlan plan, Problems problems) {
            return new RankingPlanAnswer(
                    plan.protocol(),
                    plan.purse(),
                    plan.places(),
                    plan.against().isEmpty(),
                    plan.against().stream().map(problems::told).toList());
        }
    }

    static NextRankingAnswer of(RankingOutlook.Outlook outlook, Problems problems) {
        return new NextRankingAnswer(
                outlook.edition(),
                outlook.rule(),
                outlook.unfinished(),
                RankingPlanAnswer.of(outlook.drawnUp(), problems),
                RankingPlanAnswer.of(outlook.movedUp(), problems),
                RankingPlanAnswer.of(outlook.afterAppeals(), problems));
    }
}
