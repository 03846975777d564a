package pl.pomost.business.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DispatchTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final Dispatch dispatch = Dispatch.ofFile("batch-PP-2026-0001", "PP-2026-0001", NOW);

    @Test
    void waitsTwiceAsLongEachTimeAndAtMostAnHour() {
        assertThat(dispatch.isDue(NOW)).isTrue();
        for (var minutes : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            dispatch.hindered(NOW, Hindrance.UNREACHABLE, 30);
            assertThat(dispatch.nextAttempt()).contains(NOW.plus(Duration.ofMinutes(minutes)));
            assertThat(dispatch.isDue(NOW)).isFalse();
        }
    }

    @Test
    void failsAfterTheLastAttemptAndStartsAnew() {
        dispatch.hindered(NOW, Hindrance.NOT_TAKEN, 2);
        dispatch.hindered(NOW, Hindrance.NOT_TAKEN, 2);
        assertThat(dispatch.state()).isEqualTo(DispatchState.FAILED);
        assertThat(dispatch.nextAttempt()).isEmpty();

        dispatch.tryAgain(NOW, dispatch.version());
        assertThat(dispatch.isDue(NOW)).isTrue();
        dispatch.sent(NOW, null);
        assertThat(dispatch.hindrance()).isEmpty();
        assertThat(dispatch.attempts()).isEqualTo(1);
    }
}
