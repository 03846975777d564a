package pl.pomost.business.ranking;

import java.util.ArrayList;
import java.util.List;
import pl.pomost.business.programme.Allocation;
import pl.pomost.business.programme.RankingTerms;
import pl.pomost.kernel.money.Money;

/** Gives money out along a list, as the rules of the edition say; never more than there is. */
public final class AllocationPolicy {

    private AllocationPolicy() {}

    /**
     * What one case of the list gets.
     *
     * @param granted the amount that is funded or offered; zero otherwise
     * @param left    what is left after it
     */
    public record Share(Candidate candidate, Outcome outcome, Money granted, Money left) {}

    /** @param ordered the list in its order @param money what there is to give */
    public static List<Share> allocate(List<Candidate> ordered, Money money, RankingTerms terms) {
        var shares = new ArrayList<Share>();
        var left = money;
        var ended = false;
        for (var candidate : ordered) {
            var share = ended ? nothing(candidate, left) : share(candidate, left, terms);
            left = share.left();
            ended |= candidate.positive()
                    && share.outcome() != Outcome.FUNDED
                    && terms.allocation() != Allocation.SKIP_AND_CONTINUE;
            shares.add(share);
        }
        return List.copyOf(shares);
    }

    private static Share share(Candidate candidate, Money left, RankingTerms terms) {
        if (candidate.positive() && !candidate.amount().isMoreThan(left)) {
            return new Share(candidate, Outcome.FUNDED, candidate.amount(), left.minus(candidate.amount()));
        }
        if (candidate.positive() && isOffered(candidate, left, terms)) {
            return new Share(candidate, Outcome.OFFERED, left, Money.ZERO);
        }
        return nothing(candidate, left);
    }

    private static boolean isOffered(Candidate candidate, Money left, RankingTerms terms) {
        return terms.allocation() == Allocation.ALLOW_PARTIAL
                && left.isPositive()
                && !left.isLessThan(terms.partialThreshold().halfUpOf(candidate.amount()));
    }

    private static Share nothing(Candidate candidate, Money left) {
        return new Share(candidate, candidate.positive() ? Outcome.RESERVE : Outcome.REJECTED, Money.ZERO, left);
    }
}
