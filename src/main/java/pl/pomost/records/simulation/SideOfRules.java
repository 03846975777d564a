package pl.pomost.records.simulation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.assessment.AssessmentResult;
import pl.pomost.business.programme.RankingTerms;
import pl.pomost.business.ranking.AllocationPolicy;
import pl.pomost.business.ranking.Candidate;
import pl.pomost.business.ranking.RankingPolicy;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Verdict;

/** All cases of an edition under one set of rules: each by itself, then the money given out among them. */
final class SideOfRules {

    /**
     * A case by itself.
     *
     * @param verdict   of group, training and amount
     * @param result    of its cards, absent while it is not assessed
     * @param candidate as it would stand in a list, absent as above
     */
    record Judged(Verdict verdict, Optional<AssessmentResult> result, Optional<Candidate> candidate) {}

    private final Map<CaseNumber, Judged> cases = new LinkedHashMap<>();
    private final Map<CaseNumber, Integer> places = new LinkedHashMap<>();
    private final Map<CaseNumber, AllocationPolicy.Share> shares = new LinkedHashMap<>();

    /**
     * Gives the money out anew: what lists have given to a case counts for nothing here.
     *
     * @param judged every case in the order of the numbers
     * @param money  what there is to give out before anybody has got anything
     */
    SideOfRules(Map<CaseNumber, Judged> judged, Money money, RankingTerms terms) {
        cases.putAll(judged);
        var ranked = RankingPolicy.ordered(cases.values().stream()
                .filter(each -> each.verdict().isAllowed())
                .flatMap(each -> each.candidate().stream())
                .map(Candidate::anew)
                .toList());
        var given = AllocationPolicy.allocate(ranked, money, terms);
        IntStream.range(0, given.size()).forEach(at -> {
            places.put(ranked.get(at).number(), at + 1);
            shares.put(ranked.get(at).number(), given.get(at));
        });
    }

    CaseSide of(CaseNumber number) {
        var judged = cases.getOrDefault(number, new Judged(Verdict.allowed(), Optional.empty(), Optional.empty()));
        var share = shares.get(number);
        var against = judged.verdict()
                .and(judged.result().map(AssessmentResult::verdict).orElse(Verdict.allowed()));
        return new CaseSide(
                judged.verdict().isAllowed(),
                judged.result().map(AssessmentResult::conclusion).orElse(null),
                judged.result().map(AssessmentResult::score).orElse(null),
                judged.result().map(AssessmentResult::threshold).orElse(null),
                judged.candidate().map(Candidate::amount).orElse(null),
                places.get(number),
                share == null ? null : share.outcome(),
                granted(share),
                against.reasons());
    }

    private static @Nullable Money granted(AllocationPolicy.@Nullable Share share) {
        return share == null ? null : share.granted();
    }

    /** What all cases together would get. */
    Money granted() {
        return shares.values().stream().map(AllocationPolicy.Share::granted).collect(Money.summing());
    }
}
