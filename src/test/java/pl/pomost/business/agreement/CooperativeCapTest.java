package pl.pomost.business.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.given.Cases;
import pl.pomost.given.Clients;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Reason;

/** People join one cooperative in many cases: together they get no more than its cap, whatever they try. */
class CooperativeCapTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final int CASES = 8;
    private static final int CLIENTS_A_CASE = Clients.MANY / CASES;

    @ParameterizedTest
    @EnumSource
    void agreesOnNoMoreThanTheCapWhenManySignAtOnce(DataBase kind) throws Exception {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities()).on(DAY);
            var cooperative = GivenMoney.fresh();
            var cases = Stream.generate(() -> joining(office, cooperative, "30000.00"))
                    .limit(CASES)
                    .toList();

            var answers = Clients.race(signing(cases));

            assertThat(answers)
                    .isEqualTo(Map.of(
                            "done", 3L,
                            "move.wrong-stage", 3L * (CLIENTS_A_CASE - 1),
                            "agreement.cooperative-cap", (CASES - 3L) * CLIENTS_A_CASE));
            assertThat(store.ask("SELECT SUM(amount) FROM agreement")).hasToString("90000.00");
            assertThat(store.ask("SELECT agreed FROM cooperative_cap")).hasToString("90000.00");
        }
    }

    private static List<Runnable> signing(List<GivenCase> cases) {
        return cases.stream()
                .flatMap(given -> Collections.nCopies(CLIENTS_A_CASE, given).stream())
                .<Runnable>map(given -> given::agreed)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void refusesBySqlWhatIsAboveTheCap(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities()).on(DAY);
            var cooperative = GivenMoney.fresh();
            joining(office, cooperative, "60000.00").agreed();
            var second = joining(office, cooperative, "40000.01");
            var third = joining(office, cooperative, "40000.00");

            for (var cheat : List.of(
                    agreement(second, cooperative.krs(), "40000.01", "100000.00"),
                    agreement(second, cooperative.krs(), "40000.01", "200000.00"),
                    agreement(second, "0000000001", "40000.01", "100000.00"),
                    "UPDATE agreement SET recipient_krs = '0000000001'",
                    "UPDATE cooperative_cap SET agreed = 100000.01",
                    "DELETE FROM cooperative_cap")) {
                assertThatThrownBy(() -> store.sql(cheat)).as(cheat).isInstanceOf(SQLException.class);
            }
            assertThat(store.sql(agreement(third, cooperative.krs(), "40000.00", "100000.00")))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesBySqlAnyOtherAmountThanWasDecided(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var cooperative = GivenMoney.fresh();
            var office = Office.on(store.entities()).on(DAY);
            joining(office, cooperative, "20000.00").agreed();
            var given = joining(office, cooperative, "30000.00");

            for (var amount : List.of("30000.01", "29999.99")) {
                assertThatThrownBy(() -> store.sql(agreement(given, cooperative.krs(), amount, "100000.00")))
                        .as(amount)
                        .isInstanceOf(SQLException.class)
                        .satisfies(refusal ->
                                assertThat(refusal.getMessage()).containsIgnoringCase("agreement_as_decided"));
            }
            assertThat(store.sql(agreement(given, cooperative.krs(), "30000.00", "100000.00")))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void countsNumbersOfRegistersForOneCooperativeWhateverSqlSays(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities()).on(DAY);
            var cooperative = GivenMoney.fresh();
            joining(office, cooperative, "60000.00");
            var other = GivenMoney.fresh();
            joining(office, other, "60000.00");

            for (var cheat : List.of(
                    "UPDATE cooperative SET nip = '" + cooperative.nip() + "' WHERE krs = '" + other.krs() + "'",
                    "UPDATE register_number SET krs = '" + cooperative.krs() + "'",
                    "DELETE FROM register_number",
                    "INSERT INTO register_number (number, krs, nip_of) VALUES ('x', '" + other.krs() + "', '"
                            + other.krs() + "')")) {
                assertThatThrownBy(() -> store.sql(cheat)).as(cheat).isInstanceOf(SQLException.class);
            }
            assertThat(store.ask("SELECT COUNT(*) FROM register_number WHERE nip_of IS NOT NULL"))
                    .hasToString("2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void grantsForAPersonOnceInAllEditions(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities()).on(DAY);
            var first = new Cases(office).opened().withTrainedGroup(3);
            first.approvedAtOnceFor("30000.00").registered().agreed().firstTranchePaid();
            var second = new Cases(office).opened().withTrainedGroup(3);
            second.approvedAtOnceFor("30000.00").registered();
            store.sql("INSERT INTO group_member (case_number, participant_number, joined_on) SELECT '" + second.number()
                    + "', MIN(participant_number), DATE('2026-03-02') FROM group_member WHERE case_number = '"
                    + first.number() + "'");

            var refusal = second.refusalOf(
                    GivenMoney.MANAGER,
                    Role.MANAGER,
                    SignAgreement.class,
                    ref -> new SignAgreement.Command(ref, SecurityTerms.note("zarząd", DAY, "sejf")));

            assertThat(refusal.verdict().reasons())
                    .extracting(Reason::rule)
                    .containsExactly("agreement.person-granted", "composition.missing");
            var krs = String.valueOf(
                    store.ask("SELECT krs FROM cooperative WHERE case_number = '" + second.number() + "'"));
            assertThatThrownBy(() -> store.sql(agreement(second, krs, "30000.00", "100000.00")))
                    .isInstanceOf(SQLException.class);
            store.sql("DELETE FROM group_member WHERE case_number = '" + second.number()
                    + "' AND participant_number IN (SELECT participant_number FROM group_member WHERE case_number = '"
                    + first.number() + "')");
            second.agreed();
            assertThat(store.ask("SELECT COUNT(*) FROM agreement")).hasToString("2");
        }
    }

    /** Whoever puts a person into a second group by SQL, before anything was paid to the first, gets no order for it. */
    @ParameterizedTest
    @EnumSource
    void ordersNoTrancheForAPersonWhoCountsElsewhere(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities()).on(DAY);
            var first = new Cases(office).opened().withTrainedGroup(3);
            first.approvedAtOnceFor("30000.00").registered().agreed();
            var second = new Cases(office).opened().withTrainedGroup(3);
            second.approvedAtOnceFor("30000.00").registered().agreed();
            store.sql("INSERT INTO group_member (case_number, participant_number, joined_on) SELECT '" + second.number()
                    + "', MIN(participant_number), DATE('2026-03-02') FROM group_member WHERE case_number = '"
                    + first.number() + "'");
            first.firstTranchePaid();

            assertThatThrownBy(second::firstTranchePaid)
                    .rootCause()
                    .hasMessageMatching("(?s).*(REFUSED_CHANGE|already).*");
            assertThat(store.ask("SELECT COUNT(*) FROM payout WHERE state IN ('EXPORTED', 'EXECUTED')"))
                    .hasToString("1");
        }
    }

    private static GivenCase joining(Office office, RegisterNumbers cooperative, String amount) {
        return new Cases(office)
                .opened(FounderKind.LEGAL_PERSONS, CaseFile.Purpose.JOIN)
                .approvedAtOnceFor(amount)
                .advisorDoes(
                        BeginRegistration.class, ref -> new BeginRegistration.Command(ref, DAY, "1/2026", cooperative))
                .foundersNamed()
                .advisorDoes(
                        CompleteRegistration.class,
                        ref -> new CompleteRegistration.Command(
                                ref, RegisterNumbers.NONE, GivenMoney.ACCOUNT, GivenMoney.NAME, DAY, DAY));
    }

    private static String agreement(GivenCase given, String krs, String amount, String cap) {
        return "INSERT INTO agreement (id, number, case_number, amount, rules_version, grant_per_cooperative, signed_on,"
                + " signed_by, recipient_name, recipient_krs, recipient_account, security_kind, security_given_by,"
                + " security_received_on) VALUES (900001, '900/2026/D', '" + given.number() + "', " + amount + ", '"
                + given.file().rulesVersion() + "', " + cap + ", DATE('2026-03-02'), 'kierownik', 'x', '" + krs
                + "', 'x', 'PROMISSORY_NOTE', 'x', DATE('2026-03-02'))";
    }
}
