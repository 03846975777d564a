package pl.pomost.records.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import pl.pomost.business.programme.Allocation;
import pl.pomost.business.programme.RankingTerms;
import pl.pomost.business.ranking.Candidate;
import pl.pomost.business.ranking.Outcome;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Verdict;

class SideOfRulesTest {

    /** 80 and 100 and 60 thousand have their lists, 50 waits: of 270 the fourth gets nothing, as in the next list. */
    @Test
    void givesTheWholeBudgetOutAnewWhateverListsHaveGiven() {
        var cases = cases(
                candidate(1, "90.0", true, 80_000, 80_000),
                candidate(2, "80.5", true, 100_000, 100_000),
                candidate(3, "79.0", true, 60_000, 60_000),
                candidate(4, "72.5", true, 50_000, 0));

        var side = new SideOfRules(cases, Money.of(270_000), terms(Allocation.STRICT_ORDER));

        assertThat(side.granted()).isEqualTo(Money.of(240_000));
        assertThat(side.of(CaseNumber.of(2026, 4)).outcome()).isEqualTo(Outcome.RESERVE);
    }

    /** Whoever would not pass under the rules of this side loses there what a list has given. */
    @Test
    void turnsDownWhomAListHasFunded() {
        var cases = cases(candidate(1, "72.5", false, 50_000, 50_000));

        var side = new SideOfRules(cases, Money.of(270_000), terms(Allocation.STRICT_ORDER)).of(CaseNumber.of(2026, 1));

        assertThat(side.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(side.granted()).isEqualTo(Money.ZERO);
    }

    @Property
    void neverGivesMoreThanThereIs(
            @ForAll @Size(max = 20) List<@IntRange(min = 1, max = 100_000) Integer> amounts,
            @ForAll @IntRange(max = 500_000) int money,
            @ForAll @IntRange(max = 20) int listed,
            @ForAll Allocation allocation) {
        var cases = new LinkedHashMap<CaseNumber, SideOfRules.Judged>();
        for (var amount : amounts) {
            var number = cases.size() + 1;
            var has = number <= listed ? amount : 0;
            cases.putAll(cases(candidate(number, "80.0", number % 3 > 0, amount, has)));
        }

        var side = new SideOfRules(cases, Money.of(money), terms(allocation));

        assertThat(side.granted().isMoreThan(Money.of(money))).isFalse();
    }

    private static Map<CaseNumber, SideOfRules.Judged> cases(Candidate... candidates) {
        var cases = new LinkedHashMap<CaseNumber, SideOfRules.Judged>();
        for (var candidate : candidates) {
            cases.put(
                    candidate.number(),
                    new SideOfRules.Judged(Verdict.allowed(), Optional.empty(), Optional.of(candidate)));
        }
        return cases;
    }

    private static Candidate candidate(int number, String score, boolean positive, int amount, int secured) {
        return new Candidate(
                CaseNumber.of(2026, number),
                positive,
                new BigDecimal(score),
                List.of(new BigDecimal("20.0")),
                new BigDecimal("50.00"),
                Instant.parse("2026-03-02T11:00:00Z"),
                Money.of(amount),
                secured > 0,
                Money.of(secured));
    }

    private static RankingTerms terms(Allocation allocation) {
        return new RankingTerms(true, allocation, Share.of(70), Share.of(10), "III,IV", "UNEMPLOYED");
    }
}
