package pl.pomost.business.bridging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.given.Cases;
import pl.pomost.given.Clients;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;

class BridgingRaceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final int CASES = 4;
    private static final int CLIENTS_A_CASE = Clients.MANY / CASES;

    @ParameterizedTest
    @EnumSource
    void promisesTheLastBridgingMoneyOnceForThirtyTwoClients(DataBase kind) throws Exception {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities()).on(DAY);
            var cases = asking(office);
            store.sql("UPDATE budget SET amount = 100000 WHERE purpose = 'BRIDGING'");

            assertThat(Clients.race(approving(cases)))
                    .isEqualTo(Map.of(
                            "done", 2L,
                            "bridging.wrong-state", 2L * (CLIENTS_A_CASE - 1),
                            "budget.exceeded.bridging left 4000.00", (CASES - 2L) * CLIENTS_A_CASE));
            assertThat(store.ask("SELECT committed FROM budget WHERE purpose = 'BRIDGING' AND committed > 0"))
                    .hasToString("96000.00");
            assertThat(store.ask("SELECT SUM(amount) FROM commitment WHERE purpose = 'BRIDGING'"))
                    .hasToString("96000.00");
        }
    }

    @ParameterizedTest
    @EnumSource
    void preparesAMonthOnceForThirtyTwoClients(DataBase kind) throws Exception {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities()).on(DAY);
            var given = new Cases(office)
                    .opened()
                    .counting(5)
                    .approvedAtOnceFor("100000.00")
                    .registeredAllMonth();
            given.agreed().firstTranchePaid();
            GivenBridging.sign(given, BridgingKind.BASIC, YearMonth.from(DAY), 6, "1600.00");

            assertThat(Clients.race(IntStream.range(0, Clients.MANY)
                            .<Runnable>mapToObj(i -> () -> given.does(
                                    "ksiegowa" + i,
                                    Role.ACCOUNTANT,
                                    PrepareBridgingPayout.class,
                                    ref -> new PrepareBridgingPayout.Command(ref, 1)))
                            .toList()))
                    .isEqualTo(Map.of("done", 1L, "bridging.month-twice", Clients.MANY - 1L));
            assertThat(store.ask("SELECT SUM(amount) FROM payout WHERE kind = 'BRIDGING'"))
                    .hasToString("8000.00");
        }
    }

    /** The sums of both budgets are read while rows of the other one are being written. */
    @ParameterizedTest
    @EnumSource
    void letsNobodyWaitForMoneyOfAnotherBudget(DataBase kind) throws Exception {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities()).on(DAY);
            var works = new ArrayList<Runnable>();
            asking(office).forEach(given -> works.add(() -> approve(given)));
            Stream.generate(() -> new Cases(office).opened().counting(5))
                    .limit(CASES)
                    .forEach(given -> works.add(() -> given.approvedAtOnceFor("1000.00")));

            assertThat(Clients.race(works)).isEqualTo(Map.of("done", 2L * CASES));
        }
    }

    private static List<GivenCase> asking(Office office) {
        return Stream.generate(() -> {
                    var given = new Cases(office)
                            .opened()
                            .counting(5)
                            .approvedAtOnceFor("100000.00")
                            .registeredAllMonth()
                            .agreed();
                    GivenBridging.request(given, BridgingKind.BASIC, YearMonth.from(DAY), 6, "1600.00");
                    return given;
                })
                .limit(CASES)
                .toList();
    }

    private static List<Runnable> approving(List<GivenCase> cases) {
        return cases.stream()
                .flatMap(given -> Collections.nCopies(CLIENTS_A_CASE, given).stream())
                .<Runnable>map(given -> () -> approve(given))
                .toList();
    }

    private static void approve(GivenCase given) {
        given.does(
                GivenMoney.MANAGER,
                Role.MANAGER,
                DecideBridging.class,
                ref -> new DecideBridging.Command(ref, BridgingKind.BASIC, true, "Potrzebne."));
    }
}
