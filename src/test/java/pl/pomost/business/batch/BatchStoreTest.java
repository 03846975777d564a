package pl.pomost.business.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.given.Cases;
import pl.pomost.given.Clients;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenBatch;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Office;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Role;

/** What an intruder with SQL cannot do to a batch, and that many clients gather and export once, on both data bases. */
class BatchStoreTest {

    private Store store;
    private Office office;
    private PayoutReference payout;

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource
    void gathersAndExportsOnceForThirtyTwoClients(DataBase kind) throws Exception {
        preparedOn(kind);
        GivenBatch.payer(office);
        var day = GivenBatch.payDay(office);

        assertThat(Clients.race(many(
                        GatherBatch.class,
                        () -> new GatherBatch.Command(GivenBatch.PAYER, null, day, List.of(payout)))))
                .isEqualTo(Map.of("done", 1L, "batch.row-held", Clients.MANY - 1L));
        var number = store.ask("SELECT batch_number FROM batch").toString();
        GivenBatch.approve(office, number);
        assertThat(Clients.race(many(ExportBatch.class, () -> new ExportBatch.Command(GivenBatch.ref(office, number)))))
                .isEqualTo(Map.of("done", 1L, "batch.wrong-state", Clients.MANY - 1L));
        assertThat(store.ask("SELECT state FROM payout")).isEqualTo("EXPORTED");
    }

    @ParameterizedTest
    @EnumSource
    void isApprovedOnceByThirtyTwoManagersAndEitherApprovedOrGivenUp(DataBase kind) throws Exception {
        preparedOn(kind);
        var number = GivenBatch.gather(office, payout);
        assertThat(Clients.race(managers(number)))
                .isEqualTo(Map.of("done", 1L, "batch.wrong-state", Clients.MANY - 1L));
        assertThat(store.ask("SELECT COUNT(*) FROM payout WHERE state = 'APPROVED'")
                        .toString())
                .isEqualTo("1");
        assertThat(store.ask("SELECT approved_by FROM batch")).isEqualTo(store.ask("SELECT approved_by FROM payout"));

        var exportsAndGivesUp = IntStream.range(0, Clients.MANY)
                .<Runnable>mapToObj(i -> i % 2 == 0
                        ? () -> accountant(i)
                                .does(ExportBatch.class, new ExportBatch.Command(GivenBatch.ref(office, number)))
                        : () -> accountant(i)
                                .does(
                                        CancelBatch.class,
                                        new CancelBatch.Command(GivenBatch.ref(office, number), "inny dzień")))
                .toList();
        assertThat(Clients.race(exportsAndGivesUp))
                .isEqualTo(Map.of("done", 1L, "batch.wrong-state", Clients.MANY - 1L));
        var exported = "EXPORTED".equals(store.ask("SELECT state FROM batch"));
        assertThat(store.ask("SELECT state FROM payout")).isEqualTo(exported ? "EXPORTED" : "APPROVED");
        assertThat(store.ask("SELECT COUNT(*) FROM batch_row WHERE live_reference IS NOT NULL")
                        .toString())
                .isEqualTo(exported ? "1" : "0");
    }

    @ParameterizedTest
    @EnumSource
    void refusesToBeginAnywhereButOpenAndToTakeMoreInLater(DataBase kind) throws Exception {
        preparedOn(kind);
        var number = GivenBatch.gather(office, payout);
        var other = GivenMoney.prepare(
                new Cases(office)
                        .opened()
                        .approvedAtOnceFor("97333.33")
                        .registered()
                        .agreed(),
                1);

        refused(batch("'APPROVED'", "'kierownik', '2026-03-02'"));
        refused(batch("'EXPORTED'", "'kierownik', '2026-03-02'"));
        refused(batch("'CANCELLED'", "NULL, NULL"));
        refused(row(other.text(), "'" + other + "'"));
        refused("UPDATE batch SET version = version + 5");
        refused("UPDATE batch SET version = 0");
        refused("UPDATE batch_row SET live_reference = NULL");
        refused("UPDATE batch_row SET live_reference = '" + other + "'");
        refused("UPDATE payout SET state = 'EXPORTED', exported_by = 'ksiegowa', exported_on = '2026-03-02'"
                + " WHERE reference = '" + other + "'");

        GivenBatch.approve(office, number);
        refused(row(other.text(), "'" + other + "'"));
        refused("UPDATE batch SET approved_by = 'ktos'");
        refused("UPDATE batch SET approved_by = NULL");
        refused("UPDATE batch SET state = 'OPEN', approved_by = NULL, approved_on = NULL");
        refused("UPDATE batch SET state = 'EXPORTED'");
        refused("UPDATE payout SET state = 'EXPORTED', exported_by = 'ksiegowa', exported_on = '2026-03-02'"
                + " WHERE reference = '" + payout + "'");
        refused("UPDATE payout SET amount = amount + 1");
        refused("UPDATE payout SET recipient_account = 'x'");
    }

    private static String batch(String state, String approval) {
        return "INSERT INTO batch (id, batch_number, version, state, file_format, payer, pay_day, made_by, made_on, approved_by,"
                + " approved_on) VALUES (1, 'PP-2026-0099', 1, " + state
                + ", 'BY_HAND', 'GLOWNY', '2026-03-02', 'ksiegowa', '2026-03-02', "
                + (approval.startsWith("NULL") ? "CAST(NULL AS VARCHAR(60)), CAST(NULL AS DATE)" : approval) + ")";
    }

    private static String row(String payout, String live) {
        return "INSERT INTO batch_row (id, batch_number, place, payout_reference, live_reference, case_number, amount)"
                + " SELECT 99, 'PP-2026-0001', 2, reference, " + live
                + ", case_number, amount FROM payout WHERE reference = '"
                + payout + "'";
    }

    private Office accountant(int i) {
        return office.as("ksiegowa" + i, Role.ACCOUNTANT);
    }

    private List<Runnable> managers(String number) {
        return IntStream.range(0, Clients.MANY)
                .<Runnable>mapToObj(i -> () -> office.as("kierownik" + i, Role.MANAGER)
                        .does(ApproveBatch.class, new ApproveBatch.Command(GivenBatch.ref(office, number))))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void refusesToApproveOrExportByAShortCut(DataBase kind) {
        preparedOn(kind);
        GivenBatch.gather(office, payout);

        refused("UPDATE batch SET state = 'APPROVED', approved_by = 'ksiegowa', approved_on = '2026-03-02'");
        refused("UPDATE batch SET state = 'APPROVED', approved_by = 'Kierownik ', approved_on = '2026-03-02'");
        refused("UPDATE batch SET state = 'EXPORTED'");
        refused("UPDATE batch SET pay_day = '2026-03-09'");
        refused("UPDATE batch SET payer = 'x'");
        refused(
                "UPDATE office_account SET number = '90999900000000000000000002', live_number = '90999900000000000000000002'");
        refused("UPDATE office_account SET profile = 'UTF-8'");
        refused("DELETE FROM office_account");
        refused("DELETE FROM batch_row");
        refused("DELETE FROM batch");
        refused(
                "UPDATE payout SET state = 'CANCELLED', live_instalment = NULL, grounds = 'x', cancelled_by = 'ksiegowa'");
        refused("UPDATE batch_row SET amount = amount - 1");
        refused("INSERT INTO batch_row (id, batch_number, place, payout_reference, live_reference, case_number, amount)"
                + " SELECT 1, batch_number, 2, payout_reference, live_reference, case_number, amount FROM batch_row");
    }

    /** The batch is another accountant's; a row of it is not. */
    @ParameterizedTest
    @EnumSource
    void refusesTheApprovalOfWhoPreparedARowThoughSomebodyElseGathered(DataBase kind) throws SQLException {
        preparedOn(kind);
        GivenBatch.payer(office);
        var day = GivenBatch.payDay(office);
        office.as("ksiegowa2", Role.ACCOUNTANT)
                .does(GatherBatch.class, new GatherBatch.Command(GivenBatch.PAYER, null, day, List.of(payout)));
        assertThat(store.ask("SELECT made_by FROM batch")).isEqualTo("ksiegowa2");
        assertThat(store.ask("SELECT prepared_by FROM payout")).isEqualTo(GivenMoney.ACCOUNTANT);

        refused("UPDATE batch SET state = 'APPROVED', approved_by = 'ksiegowa', approved_on = '2026-03-02'");
        refused("UPDATE batch SET state = 'APPROVED', approved_by = 'ksiegowa2', approved_on = '2026-03-02'");
        assertThat(store.ask("SELECT state FROM batch")).isEqualTo("OPEN");

        assertThat(store.sql(
                        "UPDATE batch SET state = 'APPROVED', approved_by = 'kierownik', approved_on = '2026-03-02'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void refusesEveryChangeOfAnExportedBatch(DataBase kind) {
        preparedOn(kind);
        GivenBatch.export(office, payout);

        refused("UPDATE batch SET state = 'OPEN', approved_by = NULL, approved_on = NULL, reopened = 1");
        refused("UPDATE batch SET state = 'CANCELLED', cancelled_by = 'ksiegowa', grounds = 'x'");
        refused("UPDATE batch SET file_sha256 = 'x'");
        refused(
                "UPDATE batch_row SET live_reference = NULL, removed_by = 'ksiegowa', removed_on = '2026-03-02', grounds = 'x'");
        refused("UPDATE payout SET state = 'EXECUTED', answered_by = 'kierownik', answered_on = '2026-03-02',"
                + " executed_on = '2026-03-02'");
    }

    private void preparedOn(DataBase kind) {
        store = kind.fresh();
        office = Office.on(store.entities());
        payout = GivenMoney.prepare(
                new Cases(office)
                        .opened()
                        .approvedAtOnceFor("97333.33")
                        .registered()
                        .agreed(),
                1);
    }

    private List<Runnable> many(Class<?> useCase, Supplier<Object> command) {
        return IntStream.range(0, Clients.MANY)
                .<Runnable>mapToObj(i -> () -> accountant(i).does(useCase, command.get()))
                .toList();
    }

    private void refused(String sql) {
        assertThatThrownBy(() -> store.sql(sql))
                .as(sql)
                .isInstanceOf(SQLException.class)
                .satisfies(refusal -> assertThat(((SQLException) refusal).getSQLState())
                        .as(refusal.getMessage())
                        .startsWith("23"));
    }
}
