package pl.pomost.business.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.pomost.given.GivenBridging.pay;
import static pl.pomost.given.GivenBridging.request;
import static pl.pomost.given.GivenBridging.sign;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.agreement.BeginRegistration;
import pl.pomost.business.agreement.CompleteRegistration;
import pl.pomost.business.agreement.RegisterNumbers;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Setting;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.FakeProgrammes;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.given.Rules;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class BridgingTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @ParameterizedTest
    @EnumSource
    void walksTwelveMonthsBasicAndExtended(Ground ground) {
        ground.office(office -> {
            var given = agreed(office);
            sign(given, BridgingKind.BASIC, MARCH, 6, "1600.00");
            for (int month = 1; month <= 5; month++) {
                payAndSettle(given, month, "8000.00");
            }
            sign(given, BridgingKind.EXTENDED, MARCH.plusMonths(6), 6, "1600.00");
            for (int month = 6; month <= 12; month++) {
                payAndSettle(given, month, "8000.00");
            }

            GivenBridging.close(given, BridgingKind.BASIC);
            GivenBridging.close(given, BridgingKind.EXTENDED);
            assertThat(given.paid()).isEqualTo(Money.of("96000.00"));
            assertThat(office.inTransaction(
                            () -> office.the(BridgingSupports.class).of(given.number())))
                    .extracting(BridgingSupport::state)
                    .containsOnly(BridgingState.CLOSED);
            assertThat(rules(prepareRefusal(given, 13))).containsExactly("bridging.no-month");
        });
    }

    @ParameterizedTest
    @EnumSource
    void takesWhatWasNotSpentOffTheNextMonth(Ground ground) {
        ground.office(office -> {
            var given = agreed(office);
            sign(given, BridgingKind.BASIC, MARCH, 6, "1600.00");
            pay(given, 1);
            GivenBridging.settle(given, 1, "7500.00");

            office.on(START.plusMonths(1));
            pay(given, 2);
            assertThat(given.paid()).isEqualTo(Money.of("15500.00"));
            GivenBridging.settle(given, 2, "8000.00");
            office.on(START.plusMonths(2));
            pay(given, 3);

            assertThat(given.paid()).isEqualTo(Money.of("23500.00"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void paysNoMonthTwiceNorAheadNorBeforeTheOneBeforeIsSettled(Ground ground) {
        ground.office(office -> {
            var given = agreed(office);
            sign(given, BridgingKind.BASIC, MARCH, 6, "1600.00");
            pay(given, 1);

            assertThat(rules(prepareRefusal(given, 1))).containsExactly("bridging.month-twice");
            assertThat(rules(prepareRefusal(given, 2)))
                    .containsExactly("bridging.month-ahead", "bridging.month-before");
        });
    }

    @Test
    void refusesEveryFigureAboveTheRulesAtOnce() {
        var given = agreed(Office.onFakes());

        var refusal = given.refusalOf(
                RequestBridging.class,
                ref -> new RequestBridging.Command(
                        ref, BridgingKind.BASIC, YearMonth.of(2026, 2), 7, 6, Money.of("4806.01"), "Potrzebne."));

        assertThat(rules(refusal))
                .containsExactly(
                        "bridging.too-many-months",
                        "bridging.too-many-persons",
                        "bridging.above-ceiling",
                        "bridging.first-month.basic");
    }

    @Test
    void keepsTheLowerCeilingOfTheOperator() {
        var office = Office.onFakes();
        var given = agreed(office);
        ((FakeProgrammes) office.the(pl.pomost.business.programme.Programmes.class))
                .withRule("bridging.operatorCap", Money.of(1000));

        var refusal = given.refusalOf(
                RequestBridging.class,
                ref -> new RequestBridging.Command(
                        ref, BridgingKind.BASIC, MARCH, 6, 5, Money.of("1000.01"), "Potrzebne."));

        assertThat(rules(refusal)).containsExactly("bridging.above-ceiling");
        assertThat(refusal.verdict().reasons().get(0).figures()).containsEntry("ceiling", Money.of(1000));
    }

    @Test
    void refusesExtendedSupportOutsideItsTime() {
        var office = Office.onFakes();
        var given = agreed(office);
        sign(given, BridgingKind.BASIC, MARCH, 6, "1600.00");

        var refusal = given.refusalOf(
                RequestBridging.class,
                ref -> new RequestBridging.Command(
                        ref, BridgingKind.EXTENDED, MARCH.plusMonths(6), 6, 5, Money.of("1600.00"), "Potrzebne."));

        assertThat(rules(refusal)).containsExactly("bridging.not-the-time");
    }

    @Test
    void promisesNoMoreThanTheBridgingBudget() {
        var office = Office.onFakes();
        var given = agreed(office);
        ((FakeProgrammes) office.the(pl.pomost.business.programme.Programmes.class))
                .withBudget(Budget.Purpose.BRIDGING, "47999.99");
        request(given, BridgingKind.BASIC, MARCH, 6, "1600.00");

        var refusal = given.refusalOf(
                GivenMoney.MANAGER,
                Role.MANAGER,
                DecideBridging.class,
                ref -> new DecideBridging.Command(ref, BridgingKind.BASIC, true, "Potrzebne."));

        assertThat(refusal.verdict().reasons().get(0).figures())
                .containsEntry("left", Money.of("47999.99"))
                .containsEntry("asked", Money.of("48000.00"));
    }

    @ParameterizedTest
    @EnumSource
    void freesThePromiseOfMonthsThatAreNotPaid(Ground ground) {
        ground.office(office -> {
            var given = agreed(office);
            sign(given, BridgingKind.BASIC, MARCH, 6, "1600.00");
            payAndSettle(given, 1, "8000.00");

            given.does(
                    GivenMoney.MANAGER,
                    Role.MANAGER,
                    EndBridging.class,
                    ref -> new EndBridging.Command(ref, BridgingKind.BASIC, "Spółdzielnia zawiesiła działalność."));

            assertThat(office.inTransaction(() -> office.the(pl.pomost.business.programme.Programmes.class)
                            .committedTo(given.number(), Budget.Purpose.BRIDGING)))
                    .isEqualTo(Money.of("8000.00"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void refusesBySqlWhatBreaksTheRules(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var given = agreed(office);
            sign(given, BridgingKind.BASIC, MARCH, 6, "1600.00");

            for (var cheat : new String[] {
                "UPDATE bridging_month SET number = 13 WHERE number = 6",
                "UPDATE bridging_month SET calendar_month = '2026-03' WHERE number = 2",
                "UPDATE bridging_month SET per_person = 5000, amount = 25000 WHERE number = 1",
                "UPDATE bridging_month SET wage = 9999 WHERE number = 1",
                "UPDATE bridging_month SET amount = amount + 1 WHERE number = 1",
                "UPDATE bridging_support SET months = 12",
                "UPDATE bridging_support SET commitment_id = NULL",
                "DELETE FROM bridging_month WHERE number = 6",
                month(7, "2026-09", "1600.00", "2026-01-01", "4806.00"),
                approvedWithoutPromise(given)
            }) {
                assertThatThrownBy(() -> store.sql(cheat)).as(cheat).isInstanceOf(SQLException.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheCeilingsOfTheOperatorAndOfEachMonthBySql(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            Rules.changed(office, Setting.BRIDGING_OPERATOR_CAP, "1000");
            var given = agreed(office);
            assertThat(rules(given.refusalOf(
                            RequestBridging.class,
                            ref -> new RequestBridging.Command(
                                    ref, BridgingKind.BASIC, MARCH, 6, 5, Money.of("1000.01"), "Potrzebne."))))
                    .containsExactly("bridging.above-ceiling");

            contract(store, given, "1000.01");
            var above = month(1, "2026-03", "1000.01", "2026-01-01", "4806.00");
            assertThatThrownBy(() -> store.sql(above)).isInstanceOf(SQLException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheMinimumWageOfTheContractsDayBySql(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var given = agreed(Office.on(store.entities()));
            contract(store, given, "4800.00");
            var january = month(1, "2026-01", "4800.00", "2026-01-01", "4806.00");
            var december = month(1, "2025-12", "4800.00", "2026-01-01", "4806.00");
            assertThatThrownBy(() -> store.sql(december)).isInstanceOf(SQLException.class);

            signed(store, "2025-12-31");
            assertThatThrownBy(() -> store.sql(january)).isInstanceOf(SQLException.class);
        }
    }

    /** Each cheat breaks one bound alone, which says its name. */
    @ParameterizedTest
    @EnumSource
    void takesNoMonthBySqlBeyondTheRulesOrTwice(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities()).on(START);
            var cooperative = GivenMoney.fresh();
            var one = joining(office, cooperative);
            var other = joining(office, cooperative);
            contract(store, one, 900_001, "1/2026/WP", 1, "2026-03");
            contract(store, one, 900_002, "2/2026/WP", 8, "2026-10");
            contract(store, other, 900_003, "3/2026/WP", 1, "2026-03");

            assertThat(store.sql(taken(1, "1/2026/WP", 1, "2026-03", "k.krs", "1")))
                    .isEqualTo(1);
            for (var cheat : Map.of(
                            taken(2, "2/2026/WP", 13, "2027-03", "k.krs", "12"), "bridging_month_within",
                            taken(2, "2/2026/WP", 12, "2027-02", "k.krs", "13"), "bridging_month_in_all",
                            taken(2, "1/2026/WP", 1, "2026-04", "k.krs", "2"), "bridging_month_number",
                            taken(2, "1/2026/WP", 2, "2026-03", "k.krs", "2"), "bridging_month_once",
                            taken(2, "3/2026/WP", 1, "2026-03", "k.krs", "2"), "bridging_month_of_cooperative",
                            taken(2, "3/2026/WP", 2, "2026-04", "k.krs", "1"), "bridging_month_of_twelve")
                    .entrySet()) {
                assertThatThrownBy(() -> store.sql(cheat.getKey()))
                        .as(cheat.getValue())
                        .isInstanceOf(SQLException.class)
                        .satisfies(refusal -> assertThat(refusal.getMessage()).containsIgnoringCase(cheat.getValue()));
            }
            for (var hidden : List.of(
                    taken(2, "3/2026/WP", 1, "2026-03", "CAST(NULL AS CHAR(10))", "2"),
                    taken(2, "3/2026/WP", 1, "2026-03", "CAST(NULL AS CHAR(10))", "CAST(NULL AS INTEGER)"),
                    taken(2, "3/2026/WP", 1, "2026-04", "k.krs", "CAST(NULL AS INTEGER)"),
                    taken(2, "3/2026/WP", 1, "2026-03", "'0000000001'", "2"))) {
                assertThatThrownBy(() -> store.sql(hidden)).as(hidden).isInstanceOf(SQLException.class);
            }
            assertThat(store.sql(taken(2, "3/2026/WP", 2, "2026-04", "k.krs", "2")))
                    .isEqualTo(1);
        }
    }

    private static GivenCase joining(Office office, RegisterNumbers cooperative) {
        return new Cases(office)
                .opened(FounderKind.LEGAL_PERSONS, CaseFile.Purpose.JOIN)
                .approvedAtOnceFor("30000.00")
                .advisorDoes(
                        BeginRegistration.class,
                        ref -> new BeginRegistration.Command(ref, START, "1/2026", cooperative))
                .foundersNamed()
                .advisorDoes(
                        CompleteRegistration.class,
                        ref -> new CompleteRegistration.Command(
                                ref, RegisterNumbers.NONE, GivenMoney.ACCOUNT, GivenMoney.NAME, START, START));
    }

    private static void contract(Store store, GivenCase given, int id, String contract, int first, String month)
            throws SQLException {
        store.sql(
                "INSERT INTO bridging_support (id, case_number, kind, state, first_number, first_month, months, persons,"
                        + " per_person, amount, requested_on) VALUES (" + id + ", '" + given.number() + "', '"
                        + (first == 1 ? "BASIC" : "EXTENDED") + "', 'DRAFT', " + first + ", '" + month
                        + "', 6, 5, 1600, 48000, DATE('2026-03-02'))");
        store.sql("UPDATE bridging_support SET contract = '" + contract + "' WHERE id = " + id);
    }

    private static String taken(
            int id, String contract, int number, String month, String krs, String cooperativeMonth) {
        return "INSERT INTO bridging_month (id, case_number, rules_version, total_months, contract, number, calendar_month,"
                + " persons, per_person, granted_per_person, amount, wage_from, wage, first_number, months,"
                + " cooperative_krs, cooperative_month) SELECT " + (910_000 + id)
                + ", s.case_number, c.rules_version, 12, s.contract, " + number + ", '" + month
                + "', s.persons, s.per_person, s.per_person, s.persons * s.per_person, DATE('2026-01-01'), 4806.00,"
                + " s.first_number, s.months, " + krs + ", " + cooperativeMonth
                + " FROM bridging_support s JOIN case_file c ON c.number = s.case_number"
                + " JOIN cooperative k ON k.case_number = c.number WHERE s.contract = '" + contract + "'";
    }

    private static void signed(Store store, String day) throws SQLException {
        store.sql("UPDATE bridging_support SET signed_by = 'kierownik', signed_on = DATE('" + day + "')");
    }

    @Test
    void holdsEveryMonthAgainstTheMinimumWageOfTheContractsDay() {
        var office = Office.onFakes().on(LocalDate.of(2025, 12, 1));
        var given = agreedFrom(office, LocalDate.of(2025, 12, 1));
        office.on(LocalDate.of(2026, 1, 15));

        var refusal = given.refusalOf(
                RequestBridging.class,
                ref -> new RequestBridging.Command(
                        ref, BridgingKind.BASIC, YearMonth.of(2025, 12), 6, 5, Money.of("4806.01"), "Potrzebne."));

        assertThat(rules(refusal)).containsExactly("bridging.above-ceiling");
        assertThat(refusal.verdict().reasons().get(0).figures()).containsEntry("ceiling", Money.of("4806.00"));
    }

    /** An intruder has made the case a contract of six months for five people. */
    private static void contract(Store store, GivenCase given, String perPerson) throws SQLException {
        store.sql(
                "INSERT INTO bridging_support (id, case_number, kind, state, first_number, first_month, months, persons,"
                        + " per_person, amount, requested_on) VALUES (900001, '" + given.number()
                        + "', 'BASIC', 'DRAFT', 1, '2026-03', 6, 5, " + perPerson + ", 30 * " + perPerson
                        + ", DATE('2026-03-02'))");
        store.sql("UPDATE bridging_support SET contract = '1/2026/WP' WHERE id = 900001");
    }

    private static String month(int number, String month, String perPerson, String wageFrom, String wage) {
        return "INSERT INTO bridging_month (id, case_number, rules_version, total_months, contract, number, calendar_month,"
                + " persons, per_person, granted_per_person, amount, wage_from, wage, first_number, months,"
                + " cooperative_krs, cooperative_month) SELECT 910001, s.case_number,"
                + " c.rules_version, 12, s.contract, " + number + ", '" + month + "', 5, " + perPerson + ", "
                + perPerson + ", 5 * "
                + perPerson
                + ", DATE('" + wageFrom + "'), " + wage
                + ", 1, 6, k.krs, " + number + " FROM bridging_support s JOIN case_file c ON c.number = s.case_number"
                + " JOIN cooperative k ON k.case_number = c.number";
    }

    private static String approvedWithoutPromise(GivenCase given) {
        return "INSERT INTO bridging_support (id, case_number, kind, state, first_number, first_month, months, persons,"
                + " per_person, amount, requested_on, decided_by, grounds) VALUES (900001, '" + given.number()
                + "', 'EXTENDED', 'APPROVED', 7, '2026-09', 6, 5, 1600, 48000, DATE('2026-03-02'), 'kierownik', 'x')";
    }

    private static GivenCase agreed(Office office) {
        return agreedFrom(office, START);
    }

    private static GivenCase agreedFrom(Office office, LocalDate day) {
        office.on(day);
        return new Cases(office)
                .opened()
                .withTrainedGroup(5)
                .approvedAtOnceFor("100000.00")
                .registeredAllMonth()
                .agreed();
    }

    private static void payAndSettle(GivenCase given, int month, String cost) {
        given.office().on(START.plusDays(5).plusMonths(month - 1L));
        pay(given, month);
        GivenBridging.settle(given, month, cost);
    }

    private static Refusal prepareRefusal(GivenCase given, int month) {
        return given.refusalOf(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                PrepareBridgingPayout.class,
                ref -> new PrepareBridgingPayout.Command(ref, month));
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
