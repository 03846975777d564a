package pl.pomost.business.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import pl.pomost.business.programme.Allocation;
import pl.pomost.business.programme.RankingTerms;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;

class RankingTest {

    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

    /** The five of domain.md 6.5. */
    private static final List<Candidate> FIVE = List.of(
            candidate(1, "88.5", "22.0", 100_000),
            candidate(2, "84.0", "21.0", 60_000),
            candidate(3, "84.0", "19.0", 100_000),
            candidate(4, "79.5", "20.0", 40_000),
            candidate(5, "66.0", "18.0", 80_000));

    /** domain.md 6.5: the tie of GR-02 and GR-03 is broken by category III. */
    @Test
    void ordersByScoreAndBreaksTiesByTheRules() {
        var shuffled = new ArrayList<>(FIVE);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(RankingPolicy.ordered(shuffled)).isEqualTo(FIVE);
        assertThat(RankingPolicy.between(FIVE.get(0), FIVE.get(1))).isEqualTo(TieBreak.SCORE);
        assertThat(RankingPolicy.between(FIVE.get(1), FIVE.get(2))).isEqualTo(TieBreak.FIRST_CATEGORY);
    }

    /** domain.md 6.5, STRICT: GR-01 and GR-02 funded, 90 000 left, the rest waits. */
    @Test
    void endsAtTheFirstThatDoesNotFit() {
        var shares = AllocationPolicy.allocate(FIVE, Money.of(250_000), terms(Allocation.STRICT_ORDER));

        assertThat(shares)
                .extracting(AllocationPolicy.Share::outcome)
                .containsExactly(Outcome.FUNDED, Outcome.FUNDED, Outcome.RESERVE, Outcome.RESERVE, Outcome.RESERVE);
        assertThat(shares.get(4).left()).isEqualTo(Money.of(90_000));
    }

    /** domain.md 6.5, SKIP: GR-04 is funded, too. */
    @Test
    void skipsWhatDoesNotFitWhereTheRulesSaySo() {
        var shares = AllocationPolicy.allocate(FIVE, Money.of(250_000), terms(Allocation.SKIP_AND_CONTINUE));

        assertThat(shares.get(3).outcome()).isEqualTo(Outcome.FUNDED);
        assertThat(shares.get(4).left()).isEqualTo(Money.of(50_000));
    }

    /** domain.md 6.5, ALLOW_PARTIAL: GR-03 is offered 90 000, which is 90 %. */
    @Test
    void offersWhatIsLeftWhenItIsEnough() {
        var shares = AllocationPolicy.allocate(FIVE, Money.of(250_000), terms(Allocation.ALLOW_PARTIAL));
        var tooLittle = AllocationPolicy.allocate(FIVE, Money.of("229999.99"), terms(Allocation.ALLOW_PARTIAL));

        assertThat(shares.get(2).outcome()).isEqualTo(Outcome.OFFERED);
        assertThat(shares.get(2).granted()).isEqualTo(Money.of(90_000));
        assertThat(shares.get(3).outcome()).isEqualTo(Outcome.RESERVE);
        assertThat(tooLittle.get(2).outcome()).isEqualTo(Outcome.RESERVE);
    }

    /** domain.md 6.5: GR-02 withdraws; 150 000 fund GR-03 and GR-04, GR-05 waits. */
    @Test
    void movesTheReserveListUpInItsOrder() {
        var shares = AllocationPolicy.allocate(FIVE.subList(2, 5), Money.of(150_000), terms(Allocation.STRICT_ORDER));

        assertThat(shares)
                .extracting(AllocationPolicy.Share::outcome)
                .containsExactly(Outcome.FUNDED, Outcome.FUNDED, Outcome.RESERVE);
        assertThat(shares.get(2).left()).isEqualTo(Money.of(10_000));
    }

    @Property
    void neverGivesMoreThanThereIs(
            @ForAll @Size(max = 30) List<@IntRange(min = 1, max = 100_000) Integer> amounts,
            @ForAll @IntRange(max = 500_000) int money,
            @ForAll Allocation allocation) {
        var list = IntStream.range(0, amounts.size())
                .mapToObj(i -> candidate(i + 1, "80.0", "20.0", amounts.get(i)))
                .toList();

        var given = AllocationPolicy.allocate(list, Money.of(money), terms(allocation)).stream()
                .map(AllocationPolicy.Share::granted)
                .collect(Money.summing());

        assertThat(given.isMoreThan(Money.of(money))).isFalse();
    }

    @Property
    void isATotalOrderThatDoesNotDependOnTheOrderOfCounting(
            @ForAll @Size(max = 20) List<@IntRange(min = 60, max = 64) Integer> scores, @ForAll long seed) {
        var list = new ArrayList<Candidate>();
        for (var score : scores) {
            list.add(candidate(list.size() + 1, score + ".0", (score % 2 + 15) + ".0", 1_000));
        }
        var shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(RankingPolicy.ordered(shuffled)).isEqualTo(RankingPolicy.ordered(list));
    }

    /** Whoever leaves the list changes nothing among those who stay. */
    @Property
    void keepsTheOrderOfTheOthersWhenOneLeaves(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 60, max = 64) Integer> scores,
            @ForAll @IntRange(max = 19) int leaving) {
        var list = new ArrayList<Candidate>();
        for (var score : scores) {
            list.add(candidate(list.size() + 1, score + ".0", (score % 2 + 15) + ".0", 1_000));
        }
        var gone = list.get(leaving % list.size());
        var others = new ArrayList<>(RankingPolicy.ordered(list));
        others.remove(gone);
        list.remove(gone);

        assertThat(RankingPolicy.ordered(list)).isEqualTo(others);
    }

    /** In strict order nobody is funded behind somebody who is not. */
    @Property
    void fundsNobodyBehindOneWhoWaits(
            @ForAll @Size(max = 30) List<@IntRange(min = 1, max = 100_000) Integer> amounts,
            @ForAll @IntRange(max = 500_000) int money) {
        var list = IntStream.range(0, amounts.size())
                .mapToObj(i -> candidate(i + 1, "80.0", "20.0", amounts.get(i)))
                .toList();

        var outcomes = AllocationPolicy.allocate(list, Money.of(money), terms(Allocation.STRICT_ORDER)).stream()
                .map(AllocationPolicy.Share::outcome)
                .dropWhile(Outcome.FUNDED::equals)
                .toList();

        assertThat(outcomes).doesNotContain(Outcome.FUNDED);
    }

    /** domain.md 6.5: score, category III, category IV, disadvantaged members, moment of submission; last the number. */
    @Test
    void saysWhichTieBreakPutOneBelowTheOther() {
        var first = tied(1, "20.0", "15.0", "50.00", 0);

        assertThat(RankingPolicy.between(first, tied(2, "19.0", "16.0", "60.00", 0)))
                .isEqualTo(TieBreak.FIRST_CATEGORY);
        assertThat(RankingPolicy.between(first, tied(2, "20.0", "14.0", "60.00", 0)))
                .isEqualTo(TieBreak.NEXT_CATEGORY);
        assertThat(RankingPolicy.between(first, tied(2, "20.0", "15.0", "40.00", -1)))
                .isEqualTo(TieBreak.DISADVANTAGED);
        assertThat(RankingPolicy.between(first, tied(2, "20.0", "15.0", "50.00", 1)))
                .isEqualTo(TieBreak.SUBMITTED);
        assertThat(RankingPolicy.between(first, tied(2, "20.0", "15.0", "50.00", 0)))
                .isEqualTo(TieBreak.NUMBER);
        assertThat(RankingPolicy.between(tied(2, "19.0", "16.0", "60.00", 0), first))
                .isEqualTo(TieBreak.EARLIER_LIST);
    }

    @Test
    void comesInAboveTheFirstThatItIsBetterThan() {
        assertThat(RankingPolicy.placeOf(candidate(9, "99.0", "1.0", 1), FIVE)).isZero();
        assertThat(RankingPolicy.placeOf(candidate(9, "84.0", "20.0", 1), FIVE)).isEqualTo(2);
        assertThat(RankingPolicy.placeOf(candidate(9, "60.0", "1.0", 1), FIVE)).isEqualTo(5);
        assertThat(RankingPolicy.placeOf(FIVE.get(0), FIVE)).isEqualTo(1);
    }

    private static Candidate tied(int number, String third, String fourth, String disadvantaged, int seconds) {
        return new Candidate(
                CaseNumber.of(2026, number),
                true,
                new BigDecimal("80.0"),
                List.of(new BigDecimal(third), new BigDecimal(fourth)),
                new BigDecimal(disadvantaged),
                NOON.plusSeconds(seconds),
                Money.of(1_000));
    }

    private static RankingTerms terms(Allocation allocation) {
        return new RankingTerms(true, allocation, Share.of(70), Share.of(0), "III,IV", "UNEMPLOYED");
    }

    private static Candidate candidate(int number, String score, String third, int amount) {
        return new Candidate(
                CaseNumber.of(2026, number),
                true,
                new BigDecimal(score),
                List.of(new BigDecimal(third)),
                new BigDecimal("50.00"),
                NOON,
                Money.of(amount));
    }
}
