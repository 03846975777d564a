package pl.pomost.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenSettlement;
import pl.pomost.given.Office;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Role;
import pl.pomost.records.audit.SealTrail;

/** What somebody with all rights of SQL is refused, as long as the triggers stand. */
class IntruderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** Refused by a constraint or trigger, or by Derby because of one; anything else is a mistake of the test. */
    private static final String BY_THE_SCHEMA = "23...|XCL4.";

    /** Tables whose rows are evidence: none of them is ever emptied or loses a row. */
    private static final List<String> EVIDENCE = List.of(
            "audit_entry",
            "audit_chain",
            "seal",
            "seal_cover",
            "public_seal",
            "case_advisor",
            "assignment",
            "impartiality_declaration",
            "formal_card",
            "formal_answer",
            "score_card",
            "score",
            "plan_submission",
            "decision",
            "commitment",
            "cooperative",
            "agreement",
            "agreement_tranche",
            "payout",
            "settlement",
            "bridging_support",
            "bridging_month",
            "membership",
            "activity_pause",
            "month_evidence",
            "reference_entry",
            "year_counter");

    @ParameterizedTest
    @EnumSource
    void movesNoCounterAndUndoesNothingThatWasDone(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            walked(store);
            store.sql("INSERT INTO edition (code, project_code, title, rules_version, open_from, open_until)"
                    + " SELECT 'NOWA-1', project_code, title, rules_version, open_from, open_until FROM edition"
                    + " WHERE code = 'WZOR-1'");

            var cheats = new ArrayList<>(List.of(
                    "UPDATE budget SET committed = 0",
                    "UPDATE budget SET committed = committed - 0.01 WHERE purpose = 'BRIDGING' AND committed > 0",
                    "UPDATE budget SET amount = amount + 1 WHERE committed > 0",
                    "UPDATE budget SET committed = 0, amount = amount + 1 WHERE committed > 0",
                    "INSERT INTO budget (id, edition_code, purpose, amount, committed)"
                            + " VALUES (900001, 'NOWA-1', 'GRANTS', 9, 9)",
                    "UPDATE agreement SET claimed = 0",
                    "UPDATE agreement SET planned = 0",
                    "UPDATE cooperative_cap SET agreed = 0",
                    "UPDATE cooperative_cap SET cap = 9000000",
                    "INSERT INTO cooperative_cap (krs, agreed, cap) VALUES ('0000000001', 1, 9000000)",
                    "UPDATE year_counter SET last_number = 0 WHERE counter_key <> '*'",
                    "UPDATE audit_chain SET last_number = last_number - 1",
                    "UPDATE audit_chain SET last_number = 0, last_hash = '" + "0".repeat(64) + "'",
                    "UPDATE audit_chain SET chain_key = 'x' WHERE kind = 'ACCOUNT' OR kind = 'CASE'",
                    "UPDATE audit_personal SET content = 'x'",
                    "UPDATE case_advisor SET account = 'kto inny'",
                    "UPDATE case_file SET rules_version = (SELECT MAX(version) FROM support_rules)",
                    "UPDATE case_file SET edition_code = (SELECT MAX(code) FROM edition)",
                    "UPDATE payout SET approved_by = 'kierownik2' WHERE state = 'EXECUTED'",
                    "UPDATE payout SET answered_by = 'ksiegowa2' WHERE state = 'EXECUTED'",
                    "UPDATE bridging_support SET state = 'REQUESTED', decided_by = NULL, grounds = NULL",
                    "UPDATE bridging_support SET decided_by = 'kierownik2'",
                    "UPDATE bridging_support SET grounds = 'inne'",
                    "UPDATE bridging_support SET signed_by = 'kierownik2'",
                    "UPDATE bridging_support SET contract = '9/2026/WP'",
                    "UPDATE settlement SET accepted_by = 'kierownik2'",
                    "UPDATE settlement SET accepted_cost = 1",
                    "UPDATE settlement SET state = 'CHECKED', accepted_by = NULL",
                    "UPDATE settlement_proof SET accepted = 1",
                    "DELETE FROM settlement_proof_share",
                    "UPDATE settlement_proof_share SET amount = amount + 1",
                    "INSERT INTO settlement_proof_share (proof_id, line_number, amount)"
                            + " SELECT id, 1, 1 FROM settlement_proof",
                    "DELETE FROM settlement_proof",
                    "UPDATE plan_submission SET content = 'inna'",
                    "UPDATE plan_submission SET grant_asked = 1"));
            for (var table : EVIDENCE) {
                cheats.add("DELETE FROM " + table);
                cheats.add("TRUNCATE TABLE " + table + (kind == DataBase.POSTGRESQL ? " CASCADE" : ""));
            }
            assertThat(refused(store, cheats)).isEqualTo(cheats);
        }
    }

    @ParameterizedTest
    @EnumSource
    void letsNobodyWhoAssessedTheCaseDecideAboutIt(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var given = new Cases(Office.on(store.entities()).on(DAY)).opened().approvedFor("100000.00");
            given.registered().agreed();
            GivenBridging.request(given, BridgingKind.BASIC, YearMonth.of(2026, 3), 6, "1600.00");
            GivenMoney.prepare(given, 1);

            var approval = "UPDATE payout SET state = 'APPROVED', approved_on = '2026-03-02',"
                    + " approved_by = '%s', approved_hash = '" + "0".repeat(64) + "'";
            var decision = "UPDATE bridging_support SET state = 'REFUSED', grounds = 'x', decided_by = '%s'";
            var cheats = Stream.of("asesor1", Cases.ADVISOR)
                    .flatMap(account -> Stream.of(approval.formatted(account), decision.formatted(account)))
                    .toList();

            assertThat(refused(store, cheats)).isEqualTo(cheats);
            assertThat(store.sql(decision.formatted("kierownik2"))).isEqualTo(1);
            assertThat(store.sql(approval.formatted("kierownik2"))).isEqualTo(1);
        }
    }

    /** The whole road to an accepted settlement, with a bridging month paid; all of it sealed. */
    private static GivenCase walked(Store store) {
        var given = new Cases(Office.on(store.entities()).on(DAY))
                .opened()
                .approvedFor("100000.00")
                .registered()
                .agreed()
                .firstTranchePaid();
        var month = YearMonth.from(given.office().today());
        GivenBridging.sign(given, BridgingKind.BASIC, month, 6, "1600.00");
        GivenBridging.pay(given, 1);
        GivenSettlement.submit(given, "95000.00");
        GivenSettlement.check(given);
        GivenSettlement.accept(given);
        given.office().as("kierownik2", Role.MANAGER).does(SealTrail.class, new SealTrail.Command());
        return given;
    }

    private static List<String> refused(Store store, List<String> cheats) {
        return cheats.stream().filter(cheat -> isRefused(store, cheat)).toList();
    }

    private static boolean isRefused(Store store, String cheat) {
        try {
            store.sql(cheat);
            return false;
        } catch (SQLException refusal) {
            assertThat(refusal.getSQLState()).as(cheat).matches(BY_THE_SCHEMA);
            return true;
        }
    }
}
