package pl.pomost.records.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.given.DataBase;

class TrailIsAppendOnlyTest {

    @ParameterizedTest
    @EnumSource
    void refusesToChangeEntriesSealsAndCovers(DataBase kind) throws SQLException {
        try (var trail = new GivenTrail(kind)) {
            trail.opensCase();
            trail.seals();

            for (var cheat : List.of(
                    "UPDATE audit_entry SET actor = 'nobody'",
                    "DELETE FROM audit_entry",
                    "TRUNCATE TABLE audit_entry",
                    "UPDATE seal SET entries = 7",
                    "DELETE FROM seal_cover",
                    "DELETE FROM seal",
                    "TRUNCATE TABLE seal_cover",
                    "UPDATE seal_cover SET to_number = 7",
                    "DELETE FROM audit_chain",
                    "TRUNCATE TABLE audit_chain",
                    "TRUNCATE TABLE seal")) {
                assertThatThrownBy(() -> trail.store.sql(cheat)).as(cheat).isInstanceOf(SQLException.class);
            }
            assertThat(trail.check().state()).isEqualTo(TrailVerification.State.INTACT);
        }
    }
}
