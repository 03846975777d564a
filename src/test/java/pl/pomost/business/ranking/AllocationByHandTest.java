package pl.pomost.business.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.programme.Allocation;
import pl.pomost.business.programme.RankingTerms;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;

/** Our own lists with ties, in the three modes, worked out a second time with plain numbers. */
class AllocationByHandTest {

    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

    /** One line: number, score and means in tenths, share of disadvantaged in hundredths, minute, amount in złoty. */
    private record Line(int number, int score, int third, int fourth, int share, int minute, int amount) {}

    /** Six with the same score; each pair is parted by another tie-break. */
    private static final List<Line> SIX = List.of(
            new Line(6, 775, 200, 150, 5000, 30, 70_000),
            new Line(2, 775, 205, 120, 1000, 50, 40_000),
            new Line(5, 775, 200, 150, 6000, 40, 90_000),
            new Line(4, 775, 200, 150, 6000, 10, 60_000),
            new Line(3, 775, 200, 155, 0, 60, 55_000),
            new Line(1, 775, 200, 150, 5000, 30, 35_000));

    @Test
    void putsTiesInTheOrderOfTheRules() {
        var candidates = new ArrayList<>(
                SIX.stream().map(AllocationByHandTest::candidate).toList());
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(candidates, new Random(seed));
            // 2 by category III; 3 by category IV; 4 before 5 by the minute; 1 before 6 by the number
            assertThat(RankingPolicy.ordered(candidates).stream()
                            .map(each -> each.number().text()))
                    .containsExactly(
                            "GR-2026-0002",
                            "GR-2026-0003",
                            "GR-2026-0004",
                            "GR-2026-0005",
                            "GR-2026-0001",
                            "GR-2026-0006");
        }
    }

    /** 40 + 55 + 60 + 90 + 35 + 70 thousand. */
    @ParameterizedTest
    @CsvSource({
        "STRICT_ORDER, 200000, F F F R R R, 45000",
        "SKIP_AND_CONTINUE, 200000, F F F R F R, 10000",
        "ALLOW_PARTIAL, 200000, F F F R R R, 45000", // 45 of 90 are 50 %
        "ALLOW_PARTIAL, 218000, F F F O R R, 0", // 63 of 90 are exactly 70 %
        "ALLOW_PARTIAL, 217999, F F F R R R, 62999",
        "STRICT_ORDER, 350000, F F F F F F, 0",
        "SKIP_AND_CONTINUE, 349999, F F F F F R, 69999",
        "ALLOW_PARTIAL, 349999, F F F F F O, 0",
        "STRICT_ORDER, 39999, R R R R R R, 39999",
        "SKIP_AND_CONTINUE, 39999, R R R R F R, 4999"
    })
    void givesOutWhatWasWorkedOut(Allocation allocation, int money, String outcomes, int left) {
        var shares = AllocationPolicy.allocate(ordered(SIX), Money.of(money), terms(allocation));

        assertThat(letters(shares)).isEqualTo(outcomes);
        assertThat(shares.get(5).left()).isEqualTo(Money.of(left));
    }

    @ParameterizedTest
    @EnumSource
    void agreesWithPlainNumbersOnManyLists(Allocation allocation) {
        var random = new Random(20261129);
        for (int run = 0; run < 400; run++) {
            var lines = new ArrayList<Line>();
            var count = 1 + random.nextInt(9);
            for (int i = 1; i <= count; i++) {
                lines.add(new Line(
                        i,
                        600 + 5 * random.nextInt(4),
                        150 + 5 * random.nextInt(3),
                        120 + 5 * random.nextInt(3),
                        2500 * random.nextInt(3),
                        random.nextInt(3),
                        1 + random.nextInt(100_000)));
            }
            var money = random.nextInt(350_000);

            var shares = AllocationPolicy.allocate(ordered(lines), Money.of(money), terms(allocation));

            assertThat(shares.stream()
                            .map(share -> Integer.parseInt(
                                            share.candidate().number().text().substring(8)) + " " + letter(share) + " "
                                    + share.granted()))
                    .containsExactlyElementsOf(byHand(lines, money, allocation));
        }
    }

    /** A selection sort and a walk down the list, in złoty. */
    private static List<String> byHand(List<Line> lines, int money, Allocation allocation) {
        var waiting = new ArrayList<>(lines);
        var told = new ArrayList<String>();
        long left = money;
        var stopped = false;
        while (!waiting.isEmpty()) {
            var best = waiting.get(0);
            for (var other : waiting) {
                best = beats(other, best) ? other : best;
            }
            waiting.remove(best);
            long given = 0;
            var letter = "R";
            if (!stopped && best.amount() <= left) {
                letter = "F";
                given = best.amount();
            } else if (!stopped) {
                if (allocation == Allocation.ALLOW_PARTIAL && left > 0 && left * 10 >= best.amount() * 7L) {
                    letter = "O";
                    given = left;
                }
                stopped = allocation != Allocation.SKIP_AND_CONTINUE;
            }
            left -= given;
            told.add(best.number() + " " + letter + " " + given + ".00");
        }
        return told;
    }

    private static boolean beats(Line one, Line other) {
        if (one.score() != other.score()) {
            return one.score() > other.score();
        }
        if (one.third() != other.third()) {
            return one.third() > other.third();
        }
        if (one.fourth() != other.fourth()) {
            return one.fourth() > other.fourth();
        }
        if (one.share() != other.share()) {
            return one.share() > other.share();
        }
        return one.minute() != other.minute() ? one.minute() < other.minute() : one.number() < other.number();
    }

    private static String letters(List<AllocationPolicy.Share> shares) {
        return shares.stream().map(AllocationByHandTest::letter).collect(Collectors.joining(" "));
    }

    private static String letter(AllocationPolicy.Share share) {
        return share.outcome() == Outcome.FUNDED ? "F" : share.outcome() == Outcome.OFFERED ? "O" : "R";
    }

    private static List<Candidate> ordered(List<Line> lines) {
        return RankingPolicy.ordered(
                lines.stream().map(AllocationByHandTest::candidate).toList());
    }

    private static Candidate candidate(Line line) {
        return new Candidate(
                CaseNumber.of(2026, line.number()),
                true,
                BigDecimal.valueOf(line.score(), 1),
                Arrays.asList(BigDecimal.valueOf(line.third(), 1), BigDecimal.valueOf(line.fourth(), 1)),
                BigDecimal.valueOf(line.share(), 2),
                NOON.plusSeconds(60L * line.minute()),
                Money.of(line.amount()));
    }

    private static RankingTerms terms(Allocation allocation) {
        return new RankingTerms(true, allocation, Share.of(70), Share.of(0), "III,IV", "UNEMPLOYED");
    }
}
