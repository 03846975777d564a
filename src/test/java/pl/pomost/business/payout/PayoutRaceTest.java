package pl.pomost.business.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.Stage;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.Filled;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Refusal;

class PayoutRaceTest {

    private static final int CLIENTS = 32;
    private static final Duration SECONDS = Duration.ofSeconds(30);

    @ParameterizedTest
    @EnumSource
    void preparesTheLastPayoutOnceForThirtyTwoClients(DataBase kind) throws Exception {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var given = settled(office);

            var began = Instant.now();
            var answers = answers(given);

            assertThat(answers).containsEntry("prepared", 1L).containsEntry("payout.tranche-twice", CLIENTS - 1L);
            assertThat(Duration.between(began, Instant.now())).isLessThan(SECONDS);
            assertThat(office.inTransaction(() -> office.the(Agreements.class)
                            .of(given.number())
                            .orElseThrow()
                            .claimed()))
                    .isEqualTo(Money.of("97333.33"));
        }
    }

    private static GivenCase settled(Office office) {
        var given = new Cases(office)
                .opened()
                .approvedAtOnceFor("97333.33")
                .registered()
                .agreed()
                .firstTranchePaid();
        office.inTransaction(() -> {
            Filled.set(office.the(CaseFiles.class).look(given.number()), "stage", Stage.SETTLED);
            return null;
        });
        return given;
    }

    private static Map<String, Long> answers(GivenCase given) throws InterruptedException {
        var pool = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<String>> clients = IntStream.range(0, CLIENTS)
                    .<Callable<String>>mapToObj(i -> () -> answer(given, "ksiegowa" + i))
                    .toList();
            return pool.invokeAll(clients, SECONDS.toSeconds(), TimeUnit.SECONDS).stream()
                    .map(PayoutRaceTest::result)
                    .collect(Collectors.groupingBy(said -> said, Collectors.counting()));
        } finally {
            pool.shutdownNow();
        }
    }

    /** Tries again with the newer version for as long as somebody else was faster. */
    private static String answer(GivenCase given, String account) {
        while (true) {
            try {
                given.does(account, Role.ACCOUNTANT, PreparePayout.class, ref -> new PreparePayout.Command(ref, 2));
                return "prepared";
            } catch (Refusal refusal) {
                if (refusal.kind() != Refusal.Kind.STALE) {
                    return refusal.verdict().reasons().get(0).rule();
                }
            }
        }
    }

    private static String result(Future<String> answer) {
        try {
            return answer.get();
        } catch (Exception failure) {
            return failure.toString();
        }
    }
}
