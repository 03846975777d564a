package pl.pomost.business.ranking;

import java.util.List;
import pl.pomost.business.programme.Allocation;
import pl.pomost.kernel.fact.CaseNumber;

/**
 * What the next list of an edition would say now.
 *
 * @param number         which list of the edition it would be
 * @param purse          what there is to give
 * @param newcomers      the cases that stand on no list yet
 * @param appealsDecided whether nothing is held back for appeals any more
 * @param shares         every case with what it gets, in the order of the places
 */
public record RankingDraft(
        String edition,
        int number,
        String rulesVersion,
        Allocation allocation,
        Purse purse,
        List<CaseNumber> newcomers,
        boolean appealsDecided,
        List<AllocationPolicy.Share> shares) {

    /** The number that its protocol would have. */
    public String protocol() {
        return edition + "/LR/" + number;
    }

    /** What put that place, from 1, below the one before. */
    public TieBreak tieBreak(int place) {
        return place == 1
                ? TieBreak.SCORE
                : RankingPolicy.between(
                        shares.get(place - 2).candidate(), shares.get(place - 1).candidate());
    }
}
