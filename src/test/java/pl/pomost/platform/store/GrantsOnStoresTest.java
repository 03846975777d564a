package pl.pomost.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.decision.ApproveGrant;
import pl.pomost.business.decision.Decisions;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Programmes;
import pl.pomost.given.Cases;
import pl.pomost.given.Clients;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Office;
import pl.pomost.given.Store;
import pl.pomost.kernel.money.Money;

class GrantsOnStoresTest {

    /** A whole road to the recommendation takes its time; each of these cases is approved by several at once. */
    private static final int CASES = 4;

    private static final int CLIENTS_A_CASE = Clients.MANY / CASES;

    @ParameterizedTest
    @EnumSource
    void keepsTheApprovalWithItsPromise(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var given = new Cases(office)
                    .opened()
                    .submitted("42000.00")
                    .assessed("42000.00")
                    .approvedFor("42000.00");

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
            var cases = Stream.generate(() -> new Cases(office).opened().assessed())
                    .limit(CASES)
                    .toList();
            store.sql("UPDATE budget SET amount = 250000 WHERE purpose = 'GRANTS'");

            var answers = Clients.race(approving(cases));

            assertThat(answers)
                    .isEqualTo(Map.of(
                            "done", 2L,
                            "move.wrong-stage", 2L * (CLIENTS_A_CASE - 1),
                            "budget.exceeded.grants left 50000.00", (CASES - 2L) * CLIENTS_A_CASE));
            assertThat(store.ask("SELECT committed FROM budget WHERE purpose = 'GRANTS'"))
                    .hasToString("200000.00");
            assertThat(store.ask("SELECT SUM(amount) FROM decision")).hasToString("200000.00");
        }
    }

    private static List<Runnable> approving(List<GivenCase> cases) {
        return cases.stream()
                .flatMap(given -> Collections.nCopies(CLIENTS_A_CASE, given).stream())
                .<Runnable>map(given -> () -> given.managerDoes(
                        ApproveGrant.class, ref -> new ApproveGrant.Command(ref, Money.of(100_000), "Tak.")))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void refusesSqlThatGoesRoundTheLimits(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var cases = new Cases(Office.on(store.entities()));
            var approved =
                    cases.opened().submitted("42000.00").assessed("42000.00").approvedFor("42000.00");
            var open = cases.opened().assessed();

            refuses(store, "UPDATE decision SET amount = 50000");
            refuses(store, "DELETE FROM decision");
            refuses(store, "UPDATE commitment SET amount = 1");
            refuses(store, promise(1, open, "2000000.00"));
            assertThat(store.sql(promise(2, open, "100001.00"))).isEqualTo(1);
            assertThat(store.sql(promise(3, open, "90000.00"))).isEqualTo(1);
            assertThat(store.sql(promise(4, approved, "42000.00"))).isEqualTo(1);
            refuses(store, promise(5, open, "1.00").replace(", purpose, '", ", 'BRIDGING', '"));
            refuses(store, promise(6, open, "1.00").replace("id, edition_code", "id, 'NONE'"));
            refuses(store, decision(open, "100001.00", "20000.00", "100000.00", 2, "kierownik"));
            refuses(store, decision(open, "100001.00", "20000.00", "200000.00", 2, "kierownik"));
            refuses(store, decision(open, "80000.00", "20000.00", "100000.00", 3, "kierownik"));
            refuses(store, decision(open, "90000.00", "20000.00", "100000.00", 3, "asesor1"));
            refuses(store, decision(open, "90000.00", "20000.00", "100000.00", 3, Cases.ADVISOR));
            refuses(store, decision(approved, "42000.00", "20000.00", "100000.00", 4, "kierownik2"));
            refuses(
                    store,
                    decision(open, "90000.00", "20000.00", "100000.00", 3, "kierownik")
                            .replace(", 5, ", ", 6, "));
            refuses(store, "UPDATE support_rules SET grant_per_person = 30000");
            refuses(store, byPersons(decision(open, "90000.00", "20000.00", "100000.00", 3, "kierownik"), "89999.99"));
            refuses(store, byPersons(decision(open, "90000.00", "20000.00", "100000.00", 3, "kierownik"), "100000.01"));
            assertThat(store.sql(
                            byPersons(decision(open, "90000.00", "20000.00", "100000.00", 3, "kierownik"), "90000.00")))
                    .isEqualTo(1);
        }
    }

    private static String promise(int id, GivenCase given, String amount) {
        return "INSERT INTO commitment (id, budget_id, edition_code, purpose, case_number, amount, committed_on) SELECT "
                + (900_000 + id) + ", id, edition_code, purpose, '" + given.number() + "', " + amount
                + ", DATE('2026-03-02') FROM budget"
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

    /** The approval says what the persons of the case asked for within the limit of one. */
    private static String byPersons(String decision, String asked) {
        return decision.replace(", decided_on)", ", decided_on, asked_by_persons)")
                .replace("DATE('2026-03-02'))", "DATE('2026-03-02'), " + asked + ")");
    }

    private static void refuses(Store store, String statement) {
        assertThatThrownBy(() -> store.sql(statement)).as(statement).isInstanceOf(SQLException.class);
    }
}
