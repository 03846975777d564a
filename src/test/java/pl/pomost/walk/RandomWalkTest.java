package pl.pomost.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.given.DataBase;
import pl.pomost.given.Office;
import pl.pomost.records.audit.CheckedTrail;

/**
 * Thousands of walks with fixed seeds: whatever is tried by whomever in whatever order, the model holds after each step, and
 * from wherever a case or a person got there is a way to an end. {@code -Dpomost.walks} says how many,
 * {@code -Dpomost.walk} from which seed.
 */
class RandomWalkTest {

    private static final int WALKS = Integer.getInteger("pomost.walks", 3_000);
    private static final long FIRST = Long.getLong("pomost.walk", 1);
    private static final int WALKS_IN_A_STORE = 3;
    private static final int APART = 4;

    /**
     * Payouts are checked when they are prepared; nothing is left to conclude but in rare sums; extended support alone has a
     * card; a support that is asked for on the way is seldom whole: request, papers and submission are three right tries in a row.
     */
    private static final Set<String> RARE = Set.of("CheckPayout", "ConcludeGrant", "ScoreBridging", "SubmitBridging");

    /** Where a walk ended, and what was done on it. */
    private record Walked<E>(List<E> ends, Set<String> done) {}

    @Test
    void holdsTheModelAfterEveryStepAndFindsAWayOut() {
        var walked = all(WALKS, seed -> {
            var walk = Walk.watched(Office.onFakes(), seed);
            return new Walked<>(List.of(walk.goes()), walk.done());
        });

        assertThat(walked).hasSize(WALKS);
        assertThat(ends(walked))
                .as("walks end everywhere")
                .contains(
                        Stage.FORMALLY_REJECTED,
                        Stage.MERIT_REJECTED,
                        Stage.NOT_FUNDED,
                        Stage.CLOSED,
                        Stage.REPAID,
                        Stage.WITHDRAWN);
        var names = Steps.all().stream().map(Step::name).collect(Collectors.toCollection(TreeSet::new));
        names.removeAll(RARE);
        names.removeAll(done(walked));
        assertThat(names).as("tried, but done on no walk").isEmpty();
    }

    @Test
    void holdsTheModelOfRecruitmentAndFindsAWayOutForEverybody() {
        var walked = all(WALKS / 2, seed -> {
            var walk = new RecruitWalk(Office.onFakes(), seed);
            return new Walked<>(walk.goes(), walk.done());
        });

        assertThat(ends(walked))
                .as("people end everywhere")
                .containsExactly(
                        EnrolmentStage.REJECTED_FORMAL,
                        EnrolmentStage.NOT_QUALIFIED,
                        EnrolmentStage.ENDED,
                        EnrolmentStage.WITHDRAWN);
        assertThat(done(walked))
                .as("everything that is tried happens on some walk")
                .containsAll(List.of(Way.values()).stream().map(Way::name).toList());
    }

    @ParameterizedTest
    @EnumSource(DataBase.class)
    void keepsATrailThatVerifiesAfterEveryStep(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            for (long seed = FIRST; seed < FIRST + WALKS_IN_A_STORE * APART; seed += APART) {
                Stage end = told(seed, each -> Walk.verified(office, each).goes());
                assertThat(end).isNotNull();
            }
            var verification = CheckedTrail.of(office);
            assertThat(verification.findings()).isEmpty();
            assertThat(verification.entries()).isGreaterThan(200);

            List<EnrolmentStage> people = told(FIRST, each -> new RecruitWalk(office, each).goes());
            assertThat(people).isNotEmpty();
            assertThat(CheckedTrail.of(office).findings())
                    .as("the grant that the walk of people writes at once is untold, nothing else")
                    .allSatisfy(finding -> assertThat(finding.figures()).containsEntry("thing", "decision"));
        }
    }

    /** Every walk stands in an office of its own: they go side by side. */
    private static <E> List<Walked<E>> all(int walks, LongFunction<Walked<E>> walk) {
        return LongStream.range(FIRST, FIRST + walks)
                .parallel()
                .mapToObj(seed -> told(seed, walk))
                .toList();
    }

    private static <E> Set<E> ends(List<Walked<E>> walked) {
        return walked.stream().flatMap(each -> each.ends().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <E> Set<String> done(List<Walked<E>> walked) {
        return walked.stream().flatMap(each -> each.done().stream()).collect(Collectors.toSet());
    }

    private static <T> T told(long seed, LongFunction<T> walk) {
        try {
            return walk.apply(seed);
        } catch (RuntimeException | AssertionError broken) {
            throw new AssertionError("seed " + seed, broken);
        }
    }
}
