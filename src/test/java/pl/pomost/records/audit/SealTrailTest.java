package pl.pomost.records.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.given.DataBase;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Refusal;

class SealTrailTest {

    @ParameterizedTest
    @EnumSource
    void bindsWhatNoSealCoversYet(DataBase kind) throws SQLException {
        try (var trail = new GivenTrail(kind)) {
            trail.opensCase();
            trail.tells("U-2026-0001", "Nowak");
            var first = trail.seals();
            trail.tells("U-2026-0001", "Żuraw");
            var second = trail.seals();

            assertThat(first.entry()).isEqualTo(2);
            assertThat(second.entry()).isEqualTo(1);
            assertThat(trail.store.ask("SELECT previous_hash FROM seal WHERE number = 2"))
                    .isEqualTo(first.hash());
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesToSealNothing(DataBase kind) {
        try (var trail = new GivenTrail(kind)) {
            var refusal =
                    trail.office.as("kierownik", Role.MANAGER).refusalOf(SealTrail.class, new SealTrail.Command());

            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhoSealedOnDemand(DataBase kind) throws SQLException {
        try (var trail = new GivenTrail(kind)) {
            trail.opensCase();
            trail.office.as("kierownik", Role.MANAGER).does(SealTrail.class, new SealTrail.Command());

            assertThat(trail.store.ask("SELECT actor FROM audit_entry WHERE use_case = 'SealTrail'"))
                    .isEqualTo("kierownik");
        }
    }

    @ParameterizedTest
    @EnumSource
    void losesNothingWhileOthersAppend(DataBase kind) throws Exception {
        try (var trail = new GivenTrail(kind)) {
            for (int i = 0; i < 4; i++) {
                trail.tells("U-2026-000" + i, "Nowak");
            }
            var work = new ArrayList<Callable<Object>>();
            for (int i = 0; i < 60; i++) {
                var chain = "U-2026-000" + i % 4;
                work.add(i % 6 == 5 ? () -> sealed(trail) : () -> trail.tells(chain, "Żuraw"));
            }
            var pool = Executors.newFixedThreadPool(8);
            for (var done : pool.invokeAll(work)) {
                done.get();
            }
            pool.shutdown();
            sealed(trail);

            var result = trail.check();
            assertThat(result.findings()).isEmpty();
            assertThat(result.entries()).isEqualTo(54);
            assertThat(((Number) trail.store.ask("SELECT SUM(entries) FROM seal")).longValue())
                    .isEqualTo(54);
        }
    }

    private static String sealed(GivenTrail trail) {
        try {
            return trail.seals().subject();
        } catch (Refusal nothingNew) {
            return "";
        }
    }
}
