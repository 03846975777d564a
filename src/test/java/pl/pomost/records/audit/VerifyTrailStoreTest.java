package pl.pomost.records.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.work.WorkKind;
import pl.pomost.business.work.WorkState;
import pl.pomost.business.work.Works;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.Office;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.work.WorkRegister;

/** Checks of the whole trail as works: how far they are and what they found outlives the process, on both data bases. */
class VerifyTrailStoreTest {

    private Store store;
    private Office office;

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatACheckFoundBeyondARestart(DataBase kind) {
        openOn(kind);
        new Cases(office).opened();

        var begun = asAuditor(() -> office.the(VerifyTrail.class).begin());

        assertThat(begun.state()).isEqualTo(TrailVerification.State.INTACT);
        assertThat(begun.percent()).isEqualTo(100);
        assertThat(begun.entries()).isPositive();
        assertThat(asAuditor(() -> office.the(WorkRegister.class).one(Long.parseLong(begun.id()))))
                .satisfies(line -> {
                    assertThat(line.kind()).isEqualTo(WorkKind.VERIFY_TRAIL);
                    assertThat(line.state()).isEqualTo(WorkState.DONE);
                    assertThat(line.total()).isPositive();
                    assertThat(line.done()).isEqualTo(line.total());
                    assertThat(line.begunBy()).isEqualTo("audytor");
                });
        office = Office.on(store.entities());
        assertThat(asAuditor(() -> office.the(VerifyTrail.class).latest())).contains(begun);
        assertThat(asAuditor(() -> office.the(VerifyTrail.class).of(begun.id())))
                .isEqualTo(begun);
        assertThatThrownBy(() -> store.sql("DELETE FROM trail_verification")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> store.sql("UPDATE trail_verification SET finding_count = 1"))
                .isInstanceOf(SQLException.class);
    }

    @ParameterizedTest
    @EnumSource
    void tellsEveryFindingAsARowOfTheWork(DataBase kind) throws SQLException {
        openOn(kind);
        new Cases(office).opened();
        store.sql("INSERT INTO role_grant (account, role) VALUES ('doradca2', 'MANAGER')");

        var begun = asAuditor(() -> office.the(VerifyTrail.class).begin());

        assertThat(begun.state()).isEqualTo(TrailVerification.State.FINDINGS);
        assertThat(begun.findingCount()).isEqualTo(1);
        assertThat(asAuditor(() -> office.the(WorkRegister.class).rows(Long.parseLong(begun.id()), true, 0, 10)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.key()).isEqualTo("ACCOUNT/doradca2");
                    assertThat(row.reasons()).isEqualTo(begun.findings());
                });
    }

    @ParameterizedTest
    @EnumSource
    void saysAfterARestartThatACheckBrokeOffAndBeginsAnother(DataBase kind) {
        openOn(kind);
        var broken = asAuditor(() -> {
            var works = office.the(Works.class);
            var number = works.begin(WorkKind.VERIFY_TRAIL, "trail", "audytor", null);
            works.tells(number, 1000, 250, 0, List.of());
            return number;
        });
        assertThat(asAuditor(() -> office.the(VerifyTrail.class).begin())).satisfies(running -> {
            assertThat(running.id()).isEqualTo(Long.toString(broken));
            assertThat(running.state()).isEqualTo(TrailVerification.State.RUNNING);
            assertThat(running.percent()).isEqualTo(25);
        });

        asAuditor(() -> {
            office.the(Works.class).interrupt();
            return null;
        });

        assertThat(asAuditor(() -> office.the(VerifyTrail.class).latest()))
                .get()
                .extracting(TrailVerification::state)
                .isEqualTo(TrailVerification.State.BROKEN_OFF);
        assertThat(asAuditor(() -> office.the(VerifyTrail.class).begin()).state())
                .isEqualTo(TrailVerification.State.INTACT);
        assertThatThrownBy(() -> asAuditor(() -> office.the(VerifyTrail.class).of("nie-ma")))
                .isInstanceOf(Refusal.class);
    }

    private void openOn(DataBase kind) {
        store = kind.fresh();
        office = Office.on(store.entities());
    }

    private <T> T asAuditor(Supplier<T> work) {
        office.as("audytor", Role.AUDITOR);
        return office.inTransaction(work);
    }
}
