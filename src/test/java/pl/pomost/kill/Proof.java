package pl.pomost.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.TreeMap;
import pl.pomost.given.Office;
import pl.pomost.given.Store;
import pl.pomost.kernel.fact.Fingerprint;
import pl.pomost.records.audit.CheckedTrail;
import pl.pomost.records.ledger.LedgerCheck;

/** What must be true when all is paid, however often the process was killed. */
final class Proof {

    private final Office office;
    private final Store store;
    private final long expected;

    Proof(Office office, Store store, int cases, int tranches) {
        this.office = office;
        this.store = store;
        this.expected = (long) cases * tranches;
    }

    /** Prints a line for each figure. @throws IllegalStateException when one is wrong */
    void print() throws SQLException, IOException {
        is("payouts executed", expected, "SELECT COUNT(*) FROM payout WHERE state = 'EXECUTED'");
        is("payouts in any other state", 0, "SELECT COUNT(*) FROM payout WHERE state <> 'EXECUTED'");
        is(
                "instalments paid more than once",
                0,
                "SELECT COUNT(*) FROM (SELECT contract FROM payout GROUP BY contract, instalment HAVING COUNT(*) > 1) x");
        is("zloty paid", expected * 1000, "SELECT CAST(SUM(amount) AS BIGINT) FROM payout");
        is("zloty claimed in agreements", expected * 1000, "SELECT CAST(SUM(claimed) AS BIGINT) FROM agreement");
        is(
                "payouts in exported batches",
                expected,
                "SELECT COUNT(*) FROM batch_row r JOIN batch b ON"
                        + " b.batch_number = r.batch_number WHERE b.state = 'EXPORTED' AND r.live_reference IS NOT NULL");
        is("batches not exported", 0, "SELECT COUNT(*) FROM batch WHERE state <> 'EXPORTED'");
        is(
                "entries of the ledger for payouts",
                expected,
                "SELECT COUNT(*) FROM ledger_entry WHERE movement = 'PAY' AND source LIKE 'payout %'");
        files();
        var ledger = office.inTransaction(() -> office.the(LedgerCheck.class).run());
        says("findings of the ledger's check", 0, ledger.findings().size());
        says("findings of the trail's check", 0, CheckedTrail.of(office).findingCount());
    }

    /** Each exported batch lies in the folder once, under its name, with the bytes whose hash the trail has; nothing else does. */
    private void files() throws SQLException, IOException {
        is(
                "files of batches not sent",
                0,
                "SELECT COUNT(*) FROM batch b WHERE NOT EXISTS (SELECT 1 FROM dispatch d WHERE d.subject = b.batch_number"
                        + " AND d.channel = 'FILE' AND d.state = 'SENT' AND d.sha256 = b.file_sha256)");
        var batches = ((Number) store.ask("SELECT COUNT(*) FROM batch")).longValue();
        is("files sent", batches, "SELECT COUNT(*) FROM dispatch");
        is(
                "entries of the trail that a file was sent",
                batches,
                "SELECT COUNT(*) FROM audit_entry WHERE thing = 'dispatch'");
        var lying = new TreeMap<String, String>();
        try (var folder = Files.list(Path.of(System.getProperty("pomost.outbox.folder")))) {
            for (var file : folder.toList()) {
                lying.put(file.getFileName().toString(), Fingerprint.of(Files.readAllBytes(file)));
            }
        }
        var told = new TreeMap<String, String>();
        try (var connection = store.source().getConnection();
                var asked = connection.createStatement();
                var rows = asked.executeQuery("SELECT file_name, file_sha256 FROM batch")) {
            while (rows.next()) {
                told.put(rows.getString(1), rows.getString(2));
            }
        }
        says("files in the folder", batches, lying.size());
        says("files with other bytes than the trail has", 0, lying.equals(told) ? 0 : 1);
    }

    private void is(String what, long wanted, String query) throws SQLException {
        says(what, wanted, ((Number) store.ask(query)).longValue());
    }

    private static void says(String what, long wanted, long found) {
        System.out.println(what + ": " + found);
        if (found != wanted) {
            throw new IllegalStateException(what + ": " + found + ", wanted " + wanted);
        }
    }
}
