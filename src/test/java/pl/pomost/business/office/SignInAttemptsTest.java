package pl.pomost.business.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final SignInAttempts attempts = new SignInAttempts();

    @Test
    void blocksANameUntilTheOldestFailureHasAged() {
        for (int i = 0; i < SignInAttempts.PER_NAME; i++) {
            assertThat(attempts.blockedUntil("doradca", "a", NOW)).isEmpty();
            attempts.failed("doradca", "a", NOW.plusSeconds(i));
        }

        assertThat(attempts.blockedUntil("doradca", "b", NOW.plusSeconds(9))).contains(NOW.plus(SignInAttempts.WINDOW));
        assertThat(attempts.blockedUntil("doradca", "b", NOW.plus(SignInAttempts.WINDOW)))
                .isEmpty();
    }

    @Test
    void blocksAnAddressThatTriesManyNames() {
        for (int i = 0; i < SignInAttempts.PER_ADDRESS; i++) {
            attempts.failed("name" + i, "a", NOW);
        }

        assertThat(attempts.blockedUntil("fresh", "a", NOW)).isPresent();
        assertThat(attempts.blockedUntil("fresh", "b", NOW)).isEmpty();
    }

    @Test
    void forgetsTheFailuresOfWhoeverGotIn() {
        for (int i = 0; i < SignInAttempts.PER_NAME - 1; i++) {
            attempts.failed("doradca", "a", NOW);
        }
        attempts.succeeded("doradca");
        attempts.failed("doradca", "a", NOW);

        assertThat(attempts.blockedUntil("doradca", "a", NOW)).isEmpty();
    }
}
