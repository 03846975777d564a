package pl.pomost.records.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.given.Clients;
import pl.pomost.given.DataBase;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Snapshot;

/** Thirty-two at once: first entries of a chain, seals, and a check while the others write. */
class TrailUnderRaceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @EnumSource
    void beginsEachSharedChainOnceForThirtyTwoWriters(DataBase kind) throws Exception {
        try (var trail = new GivenTrail(kind)) {
            beginningApart(trail);
            var shared = List.of(
                    Chain.ofEdition("WZOR-1"),
                    Chain.ofReference("MINIMUM_WAGE"),
                    Chain.ofOffice(),
                    Chain.ofStrangers(DAY));
            var works = new ArrayList<Runnable>();
            for (int i = 0; i < Clients.MANY; i++) {
                var chain = shared.get(i % shared.size());
                works.add(() -> tell(trail, chain));
            }

            assertThat(Clients.race(works)).isEqualTo(Map.of("done", (long) Clients.MANY));
            assertThat(trail.store.ask("SELECT COUNT(*) FROM audit_chain")).hasToString("4");
            assertThat(trail.store.ask("SELECT MIN(last_number) FROM audit_chain"))
                    .hasToString("8");
            assertThat(trail.check().state()).isEqualTo(TrailVerification.State.INTACT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sealsOnceWhenManySealAtOnce(DataBase kind) throws Exception {
        try (var trail = new GivenTrail(kind)) {
            trail.opensCase();
            var works = Stream.<Runnable>generate(() -> trail::seals).limit(8).toList();

            assertThat(Clients.race(works)).isEqualTo(Map.of("done", 1L, "seal.nothing", 7L));
            assertThat(trail.store.ask("SELECT COUNT(*) FROM seal")).hasToString("1");
            assertThat(trail.check().state()).isEqualTo(TrailVerification.State.INTACT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingWrongWhileOthersWriteAndSeal(DataBase kind) throws Exception {
        try (var trail = new GivenTrail(kind)) {
            for (int i = 0; i < 4; i++) {
                trail.tells("U-2026-000" + i, "Nowak");
            }
            var found = new ArrayList<String>();
            var works = new ArrayList<Runnable>();
            IntStream.range(0, 24).forEach(i -> works.add(() -> write(trail, i)));
            IntStream.range(0, 8)
                    .forEach(i -> works.add(() -> {
                        synchronized (found) {
                            found.addAll(trail.findings());
                        }
                    }));

            assertThat(Clients.race(works)).isEqualTo(Map.of("done", (long) Clients.MANY));
            assertThat(found).isEmpty();
        }
    }

    /** Many entries and some seals in a row, so that the checks meet all of them half-way. */
    private static void write(GivenTrail trail, int writer) {
        for (int i = 0; i < 10; i++) {
            trail.tells("U-2026-000" + writer % 4, "Żuraw");
            if (writer == 0) {
                trail.seals();
            }
        }
    }

    /** In a transaction of its own, as the container gives it. */
    private static void beginningApart(GivenTrail trail) {
        trail.office.the(AuditTrail.class).beginnings = new ChainBeginnings() {
            @Override
            public void begin(Chain chain) {
                trail.store.does(entities -> entities.persist(new AuditChain(chain)));
            }
        };
    }

    private static void tell(GivenTrail trail, Chain chain) {
        trail.office.as("admin", Role.ADMINISTRATOR);
        var after = Snapshot.empty().with("what", "something");
        trail.office.inTransaction(
                () -> trail.office.the(Facts.class).record(new Fact(chain, "thing", after, null, chain.key(), 1)));
    }
}
