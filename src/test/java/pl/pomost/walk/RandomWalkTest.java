package pl.pomost.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.casefile.Stage;
import pl.pomost.given.DataBase;
import pl.pomost.given.Office;
import pl.pomost.records.audit.CheckedTrail;

/**
 * Thousands of walks with fixed seeds: whatever is tried by whomever in whatever order, the model holds after each step, and
 * from wherever a case got there is a way to an end. {@code -Dpomost.walks} says how many, {@code -Dpomost.walk} from which seed.
 */
class RandomWalkTest {

    private static final int WALKS = Integer.getInteger("pomost.walks", 2_000);
    private static final long FIRST = Long.getLong("pomost.walk", 1);
    private static final int WALKS_IN_A_STORE = 6;

    @Test
    void holdsTheModelAfterEveryStepAndFindsAWayOut() {
        Map<Stage, Integer> ends = new EnumMap<>(Stage.class);
        for (long seed = FIRST; seed < FIRST + WALKS; seed++) {
            ends.merge(end(Office.onFakes(), seed), 1, Integer::sum);
        }

        assertThat(ends.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(WALKS);
        assertThat(ends.keySet())
                .as("walks end everywhere")
                .contains(
                        Stage.FORMALLY_REJECTED,
                        Stage.MERIT_REJECTED,
                        Stage.NOT_FUNDED,
                        Stage.CLOSED,
                        Stage.REPAID,
                        Stage.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource(DataBase.class)
    void leavesATrailThatVerifies(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            for (long seed = FIRST; seed < FIRST + WALKS_IN_A_STORE; seed++) {
                assertThat(end(office, seed)).isNotNull();
            }

            var verification = CheckedTrail.of(office);
            assertThat(verification.findings()).isEmpty();
            assertThat(verification.entries()).isGreaterThan(200);
        }
    }

    private static Stage end(Office office, long seed) {
        try {
            return new Walk(office, seed).goes();
        } catch (RuntimeException | AssertionError broken) {
            throw new AssertionError("seed " + seed, broken);
        }
    }
}
