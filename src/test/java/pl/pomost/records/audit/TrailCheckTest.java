package pl.pomost.records.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.given.DataBase;

class TrailCheckTest {

    private static final String OF_PARTICIPANT = "(SELECT id FROM audit_chain WHERE kind = 'PARTICIPANT')";

    @ParameterizedTest
    @EnumSource
    void findsNothingInATrailThatNobodyTouched(DataBase kind) {
        try (var trail = sealed(kind)) {
            trail.tells("U-2026-0001", "Kowal");

            var result = trail.check();

            assertThat(result.findings()).isEmpty();
            assertThat(result.percent()).isEqualTo(100);
            assertThat(result.chains()).isEqualTo(2);
            assertThat(result.entries()).isEqualTo(5);
            assertThat(result.seals()).isEqualTo(2);
            assertThat(result.personalValues()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsAChangedBody(DataBase kind) throws SQLException {
        try (var trail = sealed(kind)) {
            trail.store.withoutTriggers();

            trail.store.sql("UPDATE audit_entry SET body = '{}' WHERE number = 2");

            assertThat(trail.findings()).containsExactly("trail.changed-entry");
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsAChangedActorEvenWithItsHashMadeAnew(DataBase kind) throws SQLException {
        try (var trail = sealed(kind)) {
            trail.store.withoutTriggers();

            trail.store.sql("UPDATE audit_entry SET hash = '" + "a".repeat(64) + "' WHERE number = 1 AND chain_id = "
                    + OF_PARTICIPANT);

            assertThat(trail.findings()).containsExactly("trail.changed-entry", "trail.broken-link", "seal.wrong-root");
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsARemovedTailWhoseHeadWasReset(DataBase kind) throws SQLException {
        try (var trail = sealed(kind)) {
            trail.store.withoutTriggers();

            trail.store.sql("DELETE FROM audit_entry WHERE number = 3 AND chain_id = " + OF_PARTICIPANT);
            trail.store.sql("UPDATE audit_chain SET last_number = 2, last_hash = (SELECT e.hash FROM audit_entry e"
                    + " WHERE e.chain_id = audit_chain.id AND e.number = 2) WHERE kind = 'PARTICIPANT'");

            assertThat(trail.findings()).containsExactly("seal.entries-missing", "seal.wrong-root");
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsAHeadThatWasResetAlone(DataBase kind) throws SQLException {
        try (var trail = sealed(kind)) {
            trail.store.withoutTriggers();

            trail.store.sql("UPDATE audit_chain SET last_number = 2, last_hash = (SELECT e.hash FROM audit_entry e"
                    + " WHERE e.chain_id = audit_chain.id AND e.number = 2) WHERE kind = 'PARTICIPANT'");

            assertThat(trail.findings()).containsExactly("trail.beyond-head");
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsAnEntryTakenOutOfTheMiddle(DataBase kind) throws SQLException {
        try (var trail = sealed(kind)) {
            trail.store.withoutTriggers();

            trail.store.sql("DELETE FROM audit_entry WHERE number = 2 AND chain_id = " + OF_PARTICIPANT);

            assertThat(trail.findings())
                    .containsExactly("trail.gap", "trail.broken-link", "seal.entries-missing", "seal.wrong-root");
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsARemovedChain(DataBase kind) throws SQLException {
        try (var trail = sealed(kind)) {
            trail.store.withoutTriggers();

            trail.store.sql("DELETE FROM audit_personal");
            trail.store.sql("DELETE FROM audit_entry WHERE chain_id = " + OF_PARTICIPANT);
            trail.store.sql("DELETE FROM audit_chain WHERE kind = 'PARTICIPANT'");

            assertThat(trail.findings()).containsExactly("seal.entries-missing", "seal.wrong-root");
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsAChangedSealAndARemovedOne(DataBase kind) throws SQLException {
        try (var trail = sealed(kind)) {
            trail.store.withoutTriggers();

            trail.store.sql("UPDATE seal SET entries = 99 WHERE number = 2");
            assertThat(trail.findings()).containsExactly("seal.changed", "seal.wrong-root");

            trail.store.sql("DELETE FROM seal_cover WHERE seal_number = 1");
            trail.store.sql("DELETE FROM seal WHERE number = 1");
            assertThat(trail.findings()).contains("seal.broken-link", "seal.cover-gap", "seal.not-as-published");
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsThatTheLastSealIsGoneBecauseEverybodySawIt(DataBase kind) throws SQLException {
        try (var trail = sealed(kind)) {
            trail.store.withoutTriggers();

            trail.store.sql("DELETE FROM seal_cover WHERE seal_number = 2");
            trail.store.sql("DELETE FROM seal WHERE number = 2");

            assertThat(trail.findings()).containsExactly("seal.not-as-published");
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsAPersonalValueThatWasReplaced(DataBase kind) throws SQLException {
        try (var trail = sealed(kind)) {
            trail.store.withoutTriggers();

            trail.store.sql("UPDATE audit_personal SET salt = '" + "0".repeat(32) + "'");

            assertThat(trail.findings()).containsExactly("trail.changed-personal-value");
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingWrongAfterAPersonWasErased(DataBase kind) throws SQLException {
        try (var trail = sealed(kind)) {
            trail.store.sql("DELETE FROM audit_personal WHERE chain_id = " + OF_PARTICIPANT);

            var result = trail.check();

            assertThat(result.findings()).isEmpty();
            assertThat(result.personalValues()).isZero();
            assertThat(result.entries()).isEqualTo(4);
        }
    }

    /** A case with one entry, a participant with three; two seals. */
    private static GivenTrail sealed(DataBase kind) {
        var trail = new GivenTrail(kind);
        trail.opensCase();
        trail.tells("U-2026-0001", "Nowak");
        trail.seals();
        trail.tells("U-2026-0001", "Nowak-Żuraw");
        trail.tells("U-2026-0001", "Żuraw");
        trail.seals();
        return trail;
    }
}
