package pl.pomost.business.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.batch.ExportBatch;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenBatch;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Office;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.Fingerprint;
import pl.pomost.records.audit.CheckedTrail;
import pl.pomost.records.outbox.DispatchRow;
import pl.pomost.records.outbox.OutboxRegister;
import pl.pomost.records.outbox.OutboxWatch;

/** Files of exported batches reach the folder once, however often it cannot be written, on both data bases. */
class OutboxStoreTest {

    private static final String FOLDER = "pomost.outbox.folder";
    private static final String ATTEMPTS = "pomost.outbox.attempts";

    @TempDir
    Path place;

    private Store store;
    private Office office;

    /** The shortcut of the fixture writes a decision that the trail is not told of. */
    private long untold;

    private PayoutReference payout;

    @AfterEach
    void close() {
        System.clearProperty(FOLDER);
        System.clearProperty(ATTEMPTS);
        store.close();
    }

    @ParameterizedTest
    @EnumSource
    void bringsTheFileOfAnExportedBatchIntoTheFolder(DataBase kind) throws Exception {
        opened(kind, place);
        var number = GivenBatch.export(office, payout);

        assertThat(deliverAllDue()).isEqualTo(1);

        assertThat(names()).hasSize(1);
        var told = store.ask("SELECT file_sha256 FROM batch WHERE batch_number = '" + number + "'");
        assertThat(Fingerprint.of(Files.readAllBytes(place.resolve(names().get(0)))))
                .isEqualTo(told);
        assertThat(row().sha256()).isEqualTo(told);
        assertThat(row().state()).isEqualTo(DispatchState.SENT);
        assertThat(deliverAllDue()).isZero();
        assertThat(office.as("(system)", Role.SYSTEM)
                        .refusalOf(DeliverDispatch.class, new DeliverDispatch.Command("batch-" + number)))
                .hasMessageContaining("outbox.not-due");
        assertThat(CheckedTrail.of(office).findingCount()).isEqualTo(untold);
    }

    @ParameterizedTest
    @EnumSource
    void writesNothingDownWhenTheExportIsRefusedOrNoFolderIsConfigured(DataBase kind) throws SQLException {
        opened(kind, null);
        GivenBatch.export(office, payout);
        assertThat(store.ask("SELECT COUNT(*) FROM dispatch")).hasToString("0");

        var refused = office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                .refusalOf(ExportBatch.class, new ExportBatch.Command(GivenBatch.ref(office, "PP-2026-0001")));
        assertThat(refused).hasMessageContaining("batch.wrong-state");
        assertThat(store.ask("SELECT COUNT(*) FROM dispatch")).hasToString("0");
    }

    @ParameterizedTest
    @EnumSource
    void waitsForAFolderThatIsNotThere(DataBase kind) {
        opened(kind, place.resolve("bank"));
        GivenBatch.export(office, payout);

        deliverAllDue();

        assertThat(row().state()).isEqualTo(DispatchState.WAITING);
        assertThat(row().hindrance()).isEqualTo(Hindrance.UNREACHABLE);
        assertThat(row().nextAttempt()).isAfter(row().writtenAt().plusSeconds(55));
        assertThat(deliverAllDue()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void failsAfterTheLastAttemptUntilAnAdministratorTriesAgain(DataBase kind) throws IOException {
        System.setProperty(ATTEMPTS, "1");
        var later = place.resolve("bank");
        opened(kind, later);
        GivenBatch.export(office, payout);
        deliverAllDue();
        assertThat(row().state()).isEqualTo(DispatchState.FAILED);

        Files.createDirectory(later);
        var seen = row();
        retry(seen);
        assertThat(office.as("admin", Role.ADMINISTRATOR)
                        .refusalOf(RetryDispatch.class, new RetryDispatch.Command(seen.name(), seen.version())))
                .hasMessageContaining("stale");
        assertThat(deliverAllDue()).isEqualTo(1);
        assertThat(row().state()).isEqualTo(DispatchState.SENT);
        assertThat(office.as("admin", Role.ADMINISTRATOR)
                        .refusalOf(RetryDispatch.class, new RetryDispatch.Command(row().name(), row().version())))
                .hasMessageContaining("outbox.sent");
        assertThat(CheckedTrail.of(office).findingCount()).isEqualTo(untold);
    }

    /** As after a SIGKILL between the renaming and the commit, or in the middle of the writing. */
    @ParameterizedTest
    @EnumSource
    void deliversOnceMoreWhatAKilledProcessHadAlreadyLaidDown(DataBase kind) throws IOException {
        opened(kind, place);
        var number = GivenBatch.export(office, payout);
        var file = inTheFolder(number);
        Files.write(place.resolve(file.name()), file.content());
        Files.write(place.resolve("." + file.name() + ".part"), new byte[] {1, 2, 3});

        deliverAllDue();

        assertThat(row().state()).isEqualTo(DispatchState.SENT);
        assertThat(Files.readAllBytes(place.resolve(file.name()))).isEqualTo(file.content());
    }

    @ParameterizedTest
    @EnumSource
    void writesOverNoOtherFile(DataBase kind) throws IOException {
        opened(kind, place);
        var number = GivenBatch.export(office, payout);
        var file = inTheFolder(number);
        Files.writeString(place.resolve(file.name()), "somebody else's");

        deliverAllDue();

        assertThat(row().hindrance()).isEqualTo(Hindrance.NAME_TAKEN);
        assertThat(Files.readString(place.resolve(file.name()))).isEqualTo("somebody else's");
    }

    @ParameterizedTest
    @EnumSource
    void refusesToChangeWhatLeavesOrHasLeft(DataBase kind) {
        opened(kind, place);
        GivenBatch.export(office, payout);
        refused("UPDATE dispatch SET subject = 'PP-2026-0002'");
        refused("UPDATE dispatch SET name = 'x'");
        refused("UPDATE dispatch SET state = 'SENT'");
        refused("UPDATE dispatch SET state = 'FAILED', next_attempt = NULL");
        refused("DELETE FROM dispatch");
        deliverAllDue();
        refused("UPDATE dispatch SET state = 'WAITING', sent_at = NULL, sha256 = NULL, next_attempt = '2026-03-02'");
        refused("UPDATE dispatch SET sha256 = 'x'");
    }

    private void opened(DataBase kind, Path folder) {
        store = kind.fresh();
        if (folder != null) {
            System.setProperty(FOLDER, folder.toString());
        }
        office = Office.on(store.entities());
        payout = GivenMoney.prepare(
                new Cases(office)
                        .opened()
                        .approvedAtOnceFor("97333.33")
                        .registered()
                        .agreed(),
                1);
        untold = CheckedTrail.of(office).findingCount();
    }

    private int deliverAllDue() {
        var due = office.inTransaction(() -> office.the(OutboxWatch.class).due(10));
        due.forEach(name ->
                office.as("(system)", Role.SYSTEM).does(DeliverDispatch.class, new DeliverDispatch.Command(name)));
        return due.size();
    }

    private void retry(DispatchRow seen) {
        office.as("admin", Role.ADMINISTRATOR)
                .does(RetryDispatch.class, new RetryDispatch.Command(seen.name(), seen.version()));
    }

    private DispatchRow row() {
        return office.inTransaction(() -> office.the(OutboxRegister.class).page(null, null, 10))
                .get(0);
    }

    private OutFile inTheFolder(String number) {
        return office.inTransaction(() -> {
            try {
                return office.the(OutFiles.class).of(number);
            } catch (Hindered impossible) {
                throw new AssertionError(impossible);
            }
        });
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
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
