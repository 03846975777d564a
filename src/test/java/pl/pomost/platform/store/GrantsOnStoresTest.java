package pl.pomost.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.decision.ApproveGrant;
import pl.pomost.business.decision.Decisions;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Programmes;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Office;
import pl.pomost.given.Staff;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Refusal;

class GrantsOnStoresTest {

    private static final int CLIENTS = 32;

    @ParameterizedTest
    @EnumSource
    void keepsTheApprovalWithItsPromise(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var given = new Cases(office).opened().approvedFor("42000.00");

            office.inTransaction(() -> {
                var approval =
                        office.the(Decisions.class).approvalOf(given.number()).orElseThrow();
                assertThat(approval.amount()).isEqualTo(Money.of(42_000));
                assertThat(office.the(Programmes.class).committedTo(given.number(), Budget.Purpose.GRANTS))
                        .isEqualTo(Money.of(42_000));
                return null;
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void neverPromisesMoreThanThereIsWhenManyApproveAtOnce(DataBase kind) throws Exception {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var cases = new ArrayList<CaseRef>();
            for (int i = 0; i < CLIENTS; i++) {
                cases.add(new Cases(office).opened().assessed().ref());
            }
            store.sql("UPDATE budget SET amount = 250000 WHERE purpose = 'GRANTS'");

            var begun = Instant.now();
            var outcomes = atOnce(office, cases);

            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(30));
            assertThat(outcomes).filteredOn("approved"::equals).hasSize(2);
            assertThat(outcomes)
                    .filteredOn(outcome -> !"approved".equals(outcome))
                    .hasSize(CLIENTS - 2)
                    .containsOnly("budget.exceeded.grants left 50000.00");
            assertThat(store.ask("SELECT committed FROM budget WHERE purpose = 'GRANTS'"))
                    .hasToString("200000.00");
            assertThat(store.ask("SELECT SUM(amount) FROM decision")).hasToString("200000.00");
        }
    }

    private static List<String> atOnce(Office office, List<CaseRef> cases) throws Exception {
        var work = new ArrayList<Callable<String>>();
        for (var seen : cases) {
            work.add(() -> {
                try {
                    office.as(Staff.MANAGER, Role.MANAGER)
                            .does(ApproveGrant.class, new ApproveGrant.Command(seen, Money.of(100_000), "Tak."));
                    return "approved";
                } catch (Refusal refusal) {
                    var reason = refusal.verdict().reasons().get(0);
                    return reason.rule() + " left " + reason.figures().get("left");
                }
            });
        }
        var pool = Executors.newFixedThreadPool(CLIENTS);
        var outcomes = new ArrayList<String>();
        for (var done : pool.invokeAll(work)) {
            outcomes.add(done.get());
        }
        pool.shutdown();
        return outcomes;
    }

    @ParameterizedTest
    @EnumSource
    void refusesSqlThatGoesRoundTheLimits(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var cases = new Cases(Office.on(store.entities()));
            var approved = cases.opened().approvedFor("42000.00");
            var open = cases.opened().assessed();

            refuses(store, "UPDATE decision SET amount = 50000");
            refuses(store, "DELETE FROM decision");
            refuses(store, "UPDATE commitment SET amount = 1");
            refuses(store, promise(1, open, "2000000.00"));
            assertThat(store.sql(promise(2, open, "100001.00"))).isEqualTo(1);
            assertThat(store.sql(promise(3, open, "90000.00"))).isEqualTo(1);
            assertThat(store.sql(promise(4, approved, "42000.00"))).isEqualTo(1);
            refuses(store, decision(open, "100001.00", "20000.00", "100000.00", 2, "kierownik"));
            refuses(store, decision(open, "100001.00", "20000.00", "200000.00", 2, "kierownik"));
            refuses(store, decision(open, "80000.00", "20000.00", "100000.00", 3, "kierownik"));
            refuses(store, decision(open, "90000.00", "20000.00", "100000.00", 3, "asesor1"));
            refuses(store, decision(open, "90000.00", "20000.00", "100000.00", 3, Cases.ADVISOR));
            refuses(store, decision(approved, "42000.00", "20000.00", "100000.00", 4, "kierownik2"));
            assertThat(store.sql(decision(open, "90000.00", "20000.00", "100000.00", 3, "kierownik")))
                    .isEqualTo(1);
        }
    }

    private static String promise(int id, GivenCase given, String amount) {
        return "INSERT INTO commitment (id, budget_id, case_number, amount, committed_on) SELECT " + (900_000 + id)
                + ", id, '" + given.number() + "', " + amount + ", DATE('2026-03-02') FROM budget"
                + " WHERE purpose = 'GRANTS' AND edition_code = '"
                + given.file().editionCode() + "'";
    }

    private static String decision(
            GivenCase given, String amount, String perPerson, String perCooperative, int promise, String by) {
        return "INSERT INTO decision (id, case_number, rules_version, outcome, grounds, amount, persons,"
                + " grant_per_person, grant_per_cooperative, commitment_id, decided_by, decided_on) VALUES (910001, '"
                + given.number() + "', '" + given.file().rulesVersion() + "', 'APPROVED', 'x', " + amount + ", 5, "
                + perPerson + ", " + perCooperative + ", " + (900_000 + promise) + ", '" + by
                + "', DATE('2026-03-02'))";
    }

    private static void refuses(Store store, String statement) {
        assertThatThrownBy(() -> store.sql(statement)).as(statement).isInstanceOf(SQLException.class);
    }
}
