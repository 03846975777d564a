package pl.pomost.business.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.casefile.Stage;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenBatch;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Office;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.money.Money;

/** What an intruder with SQL cannot do, on both data bases. */
class PayoutStoreTest {

    private static final String HASH = "approved_hash = '" + "0".repeat(64) + "',";

    private Store store;
    private GivenCase given;

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource
    void keepsAgreementAndPayoutsAndWhatIsClaimed(DataBase kind) {
        agreedOn(kind);
        given.firstTranchePaid();

        var office = given.office();
        var payout = office.inTransaction(
                () -> office.the(Payouts.class).of(given.number()).get(0));
        var agreement = office.inTransaction(
                () -> office.the(Agreements.class).of(given.number()).orElseThrow());
        assertThat(given.stage()).isEqualTo(Stage.SPENDING);
        assertThat(payout.recipientAccount()).isEqualTo(new Nrb(GivenMoney.ACCOUNT));
        assertThat(payout.state()).isEqualTo(PayoutState.EXECUTED);
        assertThat(agreement.claimed()).isEqualTo(Money.of("77866.66"));
        assertThat(agreement.tranches()).hasSize(2);
        assertThat(agreement.security().keptIn()).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void givesTheClaimBackWhenThePayoutIsCancelled(DataBase kind) throws SQLException {
        agreedOn(kind);
        var reference = GivenMoney.prepare(given, 1);
        given.does(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                CancelPayout.class,
                ref -> new CancelPayout.Command(ref, reference, "pomyłka"));

        assertThat(store.ask("SELECT claimed FROM agreement").toString()).isEqualTo("0.00");
        assertThat(GivenMoney.prepare(given, 1).text()).endsWith("-T1-2");
    }

    @ParameterizedTest
    @EnumSource
    void refusesToApproveOnesOwnPayout(DataBase kind) {
        agreedOn(kind);
        GivenMoney.prepare(given, 1);

        refused("UPDATE payout SET state = 'APPROVED', " + HASH
                + " approved_by = 'ksiegowa', approved_on = '2026-03-02'");
        refused("UPDATE payout SET state = 'APPROVED', " + HASH
                + " approved_by = 'Ksiegowa', approved_on = '2026-03-02'");
        refused("UPDATE payout SET state = 'APPROVED', " + HASH
                + " approved_by = 'ksiegowa ', approved_on = '2026-03-02'");
    }

    @ParameterizedTest
    @EnumSource
    void refusesTheApprovalOfTheAdvisor(DataBase kind) {
        agreedOn(kind);
        GivenMoney.prepare(given, 1);

        refused("UPDATE payout SET state = 'APPROVED', " + HASH + " approved_by = '" + Cases.ADVISOR
                + "', approved_on = '2026-03-02'");
    }

    @ParameterizedTest
    @EnumSource
    void refusesTheAnswerOfWhoApproved(DataBase kind) {
        agreedOn(kind);
        var reference = GivenMoney.prepare(given, 1);
        GivenBatch.export(given.office(), reference);

        refused("UPDATE payout SET state = 'EXECUTED', answered_by = 'kierownik', answered_on = '2026-03-02',"
                + " executed_on = '2026-03-02'");
        refused("UPDATE payout SET state = 'EXECUTED', approved_by = 'kierownik2', answered_by = 'kierownik',"
                + " answered_on = '2026-03-02', executed_on = '2026-03-02'");
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnExecutionBeforeTheOrder(DataBase kind) throws SQLException {
        agreedOn(kind);
        GivenBatch.export(given.office(), GivenMoney.prepare(given, 1));
        var exported =
                LocalDate.parse(store.ask("SELECT exported_on FROM payout").toString());

        refused("UPDATE payout SET state = 'EXECUTED', answered_by = 'ksiegowa', answered_on = '" + exported
                + "', executed_on = '" + exported.minusDays(1) + "'");
        store.sql("UPDATE payout SET state = 'EXECUTED', answered_by = 'ksiegowa', answered_on = '" + exported
                + "', executed_on = '" + exported + "'");
    }

    @ParameterizedTest
    @EnumSource
    void refusesToSkipAHand(DataBase kind) {
        agreedOn(kind);
        GivenMoney.prepare(given, 1);

        refused("UPDATE payout SET state = 'EXECUTED', approved_by = 'kierownik', approved_on = '2026-03-02',"
                + " answered_by = 'ksiegowa', answered_on = '2026-03-02', executed_on = '2026-03-02'");
        refused(copy("'GR-2026-0001-T2'", "2", "2", "promised", "'EXECUTED'"));
    }

    @ParameterizedTest
    @EnumSource
    void refusesToSkipTheChecksTheApprovalOrTheBatch(DataBase kind) throws SQLException {
        agreedOn(kind);
        GivenMoney.prepare(given, 1);

        refused("UPDATE payout SET state = 'EXPORTED', exported_by = 'ksiegowa', exported_on = '2026-03-02'");
        store.sql("UPDATE payout SET state = 'APPROVED', " + HASH
                + " approved_by = 'kierownik', approved_on = '2026-03-02'");
        refused("UPDATE payout SET state = 'EXPORTED', exported_by = 'ksiegowa', exported_on = '2026-03-02'");
        refused("UPDATE payout SET state = 'EXECUTED', answered_by = 'ksiegowa', answered_on = '2026-03-02',"
                + " executed_on = '2026-03-02'");
        refused("UPDATE payout SET approved_hash = '" + "1".repeat(64) + "'");
        refused("UPDATE payout SET state = 'PREPARED', approved_by = NULL, approved_on = NULL, approved_hash = NULL");
        refused("UPDATE payout SET voided = 0, state = 'CHECKED'");
        store.sql("UPDATE payout SET state = 'PREPARED', approved_by = NULL, approved_on = NULL, approved_hash = NULL,"
                + " checked_by = NULL, checked_on = NULL, checks = NULL, voided = 1");
        refused("UPDATE payout SET state = 'APPROVED', " + HASH
                + " approved_by = 'kierownik', approved_on = '2026-03-02'");
        refused("UPDATE payout SET state = 'CHECKED'");
    }

    @ParameterizedTest
    @EnumSource
    void refusesToChangeWhatIsOrderedAtTheBank(DataBase kind) {
        agreedOn(kind);
        GivenBatch.export(given.office(), GivenMoney.prepare(given, 1));

        refused("UPDATE payout SET state = 'APPROVED'");
        refused(
                "UPDATE payout SET state = 'CANCELLED', live_instalment = NULL, grounds = 'x', cancelled_by = 'ksiegowa'");
        refused("UPDATE payout SET exported_on = '2026-03-01'");
        refused("UPDATE payout SET recipient_name = 'x'");
        refused("UPDATE payout SET follows = reference");
        refused("UPDATE payout SET state = 'RETURNED', live_instalment = NULL, grounds = 'x', returned_by = 'ksiegowa',"
                + " returned_on = '2026-03-02', came_back_on = '2026-03-02'");
    }

    @ParameterizedTest
    @EnumSource
    void refusesAReturnByWhoApprovedAndAnyAnswerTwice(DataBase kind) throws SQLException {
        agreedOn(kind);
        given.firstTranchePaid();

        refused(
                "UPDATE payout SET state = 'RETURNED', live_instalment = NULL, grounds = 'x', returned_by = 'kierownik',"
                        + " returned_on = '2026-03-02', came_back_on = '2026-03-02'");
        refused("UPDATE payout SET state = 'RETURNED', live_instalment = NULL, grounds = 'x', returned_by = 'ksiegowa',"
                + " returned_on = '2026-03-02', came_back_on = '2026-03-02', executed_on = '2026-03-01'");
        store.sql(
                "UPDATE payout SET state = 'RETURNED', live_instalment = NULL, grounds = 'x', returned_by = 'ksiegowa',"
                        + " returned_on = '2026-03-02', came_back_on = '2026-03-02'");
        refused("UPDATE payout SET state = 'EXECUTED', live_instalment = instalment, returned_by = NULL");
        refused(copy("'GR-2026-0001-T1-2'", "1", "1", "amount", "'PREPARED'"));
        assertThat(store.ask("SELECT claimed FROM agreement").toString()).isEqualTo("0.00");
    }

    @ParameterizedTest
    @EnumSource
    void refusesTheSameTrancheTwice(DataBase kind) {
        agreedOn(kind);
        GivenMoney.prepare(given, 1);

        refused(copy("'GR-2026-0001-T1-2'", "1", "1", "amount", "'PREPARED'"));
        refused(copy("'GR-2026-0001-T1-2'", "1", "CAST(NULL AS INTEGER)", "amount", "'PREPARED'"));
    }

    @ParameterizedTest
    @EnumSource
    void refusesMoreThanIsAgreed(DataBase kind) {
        agreedOn(kind);
        GivenMoney.prepare(given, 1);

        refused(copy("'GR-2026-0001-T2'", "2", "2", "promised", "'PREPARED'"));
        refused("UPDATE payout SET amount = amount + 1");
        refused("UPDATE agreement SET claimed = amount + 1");
        refused("UPDATE agreement SET amount = amount + 1");
        refused("UPDATE agreement_tranche SET amount = amount + 1");
        refused("INSERT INTO agreement_tranche (agreement_number, number, amount) VALUES ('1/2026/D', 3, 0.01)");
    }

    @ParameterizedTest
    @EnumSource
    void refusesToChangeOrDeleteAnExecutedPayout(DataBase kind) {
        agreedOn(kind);
        given.firstTranchePaid();

        refused("UPDATE payout SET state = 'PREPARED'");
        refused("UPDATE payout SET executed_on = '2026-03-03'");
        refused("UPDATE payout SET recipient_account = 'x'");
        refused("UPDATE payout SET state = 'CANCELLED', live_instalment = NULL, grounds = 'x', cancelled_by = 'x'");
        refused("DELETE FROM payout");
        refused("DELETE FROM agreement_tranche");
        refused("DELETE FROM agreement");
        refused("UPDATE cooperative SET account = 'x'");
        refused("DELETE FROM cooperative");
    }

    @ParameterizedTest
    @EnumSource
    void refusesAPayoutToAnybodyButTheRecipientOfTheAgreement(DataBase kind) throws SQLException {
        agreedOn(kind);
        GivenMoney.prepare(given, 1);

        refused(second("'GR-2026-0001-T2'", "recipient_name", "'x'", "'ksiegowa'"));
        refused(second("'GR-2026-0001-T2'", "recipient_name", "recipient_account || 'x'", "'ksiegowa'"));
        refused(second("'GR-2026-0001-T2'", "'Kto inny'", "recipient_account", "'ksiegowa'"));
        refused(second("'GR-2026-0001-T3'", "recipient_name", "recipient_account", "'ksiegowa'"));
        refused(second("'GR-2026-0009-T2'", "recipient_name", "recipient_account", "'ksiegowa'"));
        refused(second("'zaliczka'", "recipient_name", "recipient_account", "'ksiegowa'"));
        refused(second("'GR-2026-0001-T2-2'", "recipient_name", "recipient_account", "'ksiegowa'"));
        refused(second("'GR-2026-0001-T2'", "recipient_name", "recipient_account", "'nikt'"));
        store.sql(second("'GR-2026-0001-T2'", "recipient_name", "recipient_account", "'ksiegowa'"));
    }

    @ParameterizedTest
    @EnumSource
    void refusesActsOfAccountsThatTheOfficeDoesNotKnow(DataBase kind) throws SQLException {
        agreedOn(kind);
        GivenMoney.prepare(given, 1);

        refused("UPDATE payout SET state = 'APPROVED', " + HASH + " approved_by = 'nikt', approved_on = '2026-03-02'");
        refused(
                "UPDATE payout SET state = 'CANCELLED', live_instalment = NULL, grounds = 'x', cancelled_by = '(system)',"
                        + " cancelled_on = '2026-03-02'");
        refused("DELETE FROM office_user WHERE account = 'ksiegowa'");
        refused("UPDATE office_user SET account = 'nikt' WHERE account = 'ksiegowa'");
        store.sql("UPDATE payout SET state = 'APPROVED', " + HASH
                + " approved_by = 'kierownik', approved_on = '2026-03-02'");
    }

    /** The second tranche as agreed, but for these values. */
    private static String second(String reference, String recipient, String account, String preparedBy) {
        return "INSERT INTO payout (id, reference, kind, instalment, live_instalment, case_number, contract,"
                + " agreement_number, promised, amount, recipient_name, recipient_account, state, prepared_by, prepared_on)"
                + " SELECT 1, " + reference
                + ", p.kind, 2, 2, p.case_number, p.contract, p.agreement_number, t.amount, t.amount, "
                + recipient + ", " + account + ", 'PREPARED', " + preparedBy + ", prepared_on FROM payout p"
                + " JOIN agreement_tranche t ON t.agreement_number = p.contract AND t.number = 2";
    }

    private void agreedOn(DataBase kind) {
        store = kind.fresh();
        given = new Cases(Office.on(store.entities()))
                .opened()
                .approvedAtOnceFor("97333.33")
                .registered()
                .agreed();
    }

    /** A second payout beside the first one, with these values. */
    private static String copy(String reference, String instalment, String live, String amount, String state) {
        return "INSERT INTO payout (id, reference, kind, instalment, live_instalment, case_number, contract,"
                + " agreement_number, promised, amount, recipient_name, recipient_account, state, prepared_by, prepared_on,"
                + " approved_by, approved_on, answered_by, answered_on, executed_on)"
                + " SELECT 1, " + reference + ", kind, " + instalment + ", " + live + ", case_number, contract,"
                + " agreement_number, promised, " + amount + ", recipient_name, recipient_account, " + state
                + ", prepared_by, prepared_on,"
                + (state.equals("'EXECUTED'")
                        ? " 'kierownik', prepared_on, 'ksiegowa', prepared_on, prepared_on"
                        : " CAST(NULL AS VARCHAR(60)), CAST(NULL AS DATE), CAST(NULL AS VARCHAR(60)),"
                                + " CAST(NULL AS DATE), CAST(NULL AS DATE)")
                + " FROM payout";
    }

    private void refused(String sql) {
        assertThatThrownBy(() -> store.sql(sql))
                .as(sql)
                .isInstanceOf(SQLException.class)
                .satisfies(refusal -> {
                    assertThat(((SQLException) refusal).getSQLState())
                            .as(refusal.getMessage())
                            .startsWith("23");
                });
    }
}
