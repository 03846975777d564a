package pl.pomost.business.ranking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.pomost.business.programme.Allocation;
import pl.pomost.business.programme.RankingTerms;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/** Gives money out along a list, as the rules of the edition say; never more than there is. */
public final class AllocationPolicy {

    private AllocationPolicy() {}

    /**
     * What one case of the list gets.
     *
     * @param granted     the amount that is funded or offered; zero otherwise
     * @param left        what is left after it, the reserve for appeals aside
     * @param fromReserve what of it comes from the reserve for appeals
     */
    public record Share(Candidate candidate, Outcome outcome, Money granted, Money left, Money fromReserve) {}

    /** @param ordered the list in its order @param money what there is to give */
    public static List<Share> allocate(List<Candidate> ordered, Money money, RankingTerms terms) {
        return allocate(ordered, money, Money.ZERO, false, terms);
    }

    /**
     * As above; those whose appeal was right take from the reserve for appeals first, in their order.
     *
     * @param money    what there is to give, the reserve included where it is free
     * @param reserve  what is held back for appeals
     * @param released whether what they leave of it is given out along the list, too
     */
    public static List<Share> allocate(
            List<Candidate> ordered, Money money, Money reserve, boolean released, RankingTerms terms) {
        var fromReserve = fromReserve(ordered, released ? reserve.min(money) : reserve);
        var left = released ? money.minus(fromReserve.values().stream().collect(Money.summing())) : money;
        var shares = new ArrayList<Share>();
        var ended = false;
        for (var candidate : ordered) {
            var taken = fromReserve.get(candidate.number());
            var share = taken == null
                    ? ended ? nothing(candidate, left) : share(candidate, left, terms)
                    : new Share(candidate, Outcome.FUNDED, candidate.amount(), left, taken);
            left = share.left();
            ended |= candidate.positive()
                    && share.outcome() != Outcome.FUNDED
                    && terms.allocation() != Allocation.SKIP_AND_CONTINUE;
            shares.add(share);
        }
        return List.copyOf(shares);
    }

    /** Who is funded from the reserve for appeals, and with how much; it ends at the first that does not fit. */
    private static Map<CaseNumber, Money> fromReserve(List<Candidate> ordered, Money reserve) {
        var taken = new LinkedHashMap<CaseNumber, Money>();
        var left = reserve;
        for (var candidate : ordered) {
            if (candidate.appealed()
                    && candidate.positive()
                    && candidate.needed().isPositive()) {
                if (candidate.needed().isMoreThan(left)) {
                    break;
                }
                left = left.minus(candidate.needed());
                taken.put(candidate.number(), candidate.needed());
            }
        }
        return taken;
    }

    private static Share share(Candidate candidate, Money left, RankingTerms terms) {
        if (candidate.positive() && !candidate.needed().isMoreThan(left)) {
            return new Share(candidate, Outcome.FUNDED, candidate.amount(), left.minus(candidate.needed()), Money.ZERO);
        }
        if (candidate.positive() && isOffered(candidate, left, terms)) {
            return new Share(candidate, Outcome.OFFERED, left, Money.ZERO, Money.ZERO);
        }
        return nothing(candidate, left);
    }

    private static boolean isOffered(Candidate candidate, Money left, RankingTerms terms) {
        return terms.allocation() == Allocation.ALLOW_PARTIAL
                && !candidate.secured().isPositive()
                && left.isPositive()
                && !left.isLessThan(terms.partialThreshold().halfUpOf(candidate.amount()));
    }

    /** Nothing more than it has. */
    private static Share nothing(Candidate candidate, Money left) {
        if (candidate.secured().isPositive()) {
            return new Share(candidate.asSecured(), Outcome.FUNDED, candidate.secured(), left, Money.ZERO);
        }
        return new Share(
                candidate, candidate.positive() ? Outcome.RESERVE : Outcome.REJECTED, Money.ZERO, left, Money.ZERO);
    }
}
