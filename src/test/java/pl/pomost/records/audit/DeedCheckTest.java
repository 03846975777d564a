package pl.pomost.records.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.document.AttachDocument;
import pl.pomost.business.document.DocumentKind;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Office;
import pl.pomost.given.Papers;
import pl.pomost.given.Store;
import pl.pomost.kernel.refusal.Reason;

/** What no constraint can refuse, because somebody might have done it: an entry must tell that somebody did. */
class DeedCheckTest {

    private static final String TODAY = "DATE('2026-03-02')";

    @ParameterizedTest
    @EnumSource
    void findsNothingWhereTheOfficeWroteEverything(DataBase kind) {
        try (var store = kind.fresh()) {
            var given = walked(store);

            assertThat(findings(given)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsAnApprovalThatOnlyTheTableKnows(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var given = walked(store);

            store.sql("UPDATE payout SET state = 'APPROVED', approved_by = 'kierownik2', approved_hash = '"
                    + "0".repeat(64) + "', approved_on = " + TODAY);

            assertThat(findings(given)).containsExactly("CASE/GR-2026-0001 payout GR-2026-0001-T1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsForgedRows(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var given = walked(store);

            store.sql("INSERT INTO role_grant (account, role) VALUES ('doradca2', 'MANAGER')");
            store.sql(
                    "INSERT INTO document (id, case_number, number, kind, file_name, format, byte_count, sha256, attached_on,"
                            + " attached_at, attached_by) SELECT 900001, case_number, 7, kind, file_name, format, byte_count,"
                            + " sha256, attached_on, attached_at, attached_by FROM document");
            store.sql("UPDATE bridging_support SET state = 'REFUSED', grounds = 'x', decided_by = 'kierownik2'");

            assertThat(findings(given))
                    .containsExactlyInAnyOrder(
                            "ACCOUNT/doradca2 user",
                            "CASE/GR-2026-0001 document 7",
                            "CASE/GR-2026-0001 bridging BASIC");
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsPapersWhoseBytesAreOthers(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var given = walked(store);
            var other = kind == DataBase.DERBY ? "CAST(X'2550' AS BLOB)" : "decode('2550', 'hex')";

            store.sql("DELETE FROM document_content");
            assertThat(verified(given).findings()).as("forgotten").isEmpty();

            store.sql("INSERT INTO document_content (document_id, content) SELECT id, " + other + " FROM document");
            assertThat(verified(given).findings()).extracting(Reason::rule).containsExactly("trail.changed-paper");
        }
    }

    private static List<String> findings(GivenCase given) {
        var result = verified(given);
        assertThat(result.findings())
                .allSatisfy(found -> assertThat(found.rule()).isEqualTo("trail.untold"));
        return result.findings().stream()
                .map(found ->
                        found.figures().get("chain") + " " + found.figures().get("thing"))
                .toList();
    }

    private static TrailVerification verified(GivenCase given) {
        var verification = new Verification("test", Instant.EPOCH);
        given.office().inTransaction(() -> {
            given.office().the(TrailCheck.class).run(verification);
            return null;
        });
        verification.ends(Instant.EPOCH);
        return verification.now();
    }

    /** A document, a decision, an agreement, a prepared payout and a request for bridging support. */
    private static GivenCase walked(Store store) {
        var given = new Cases(Office.on(store.entities()).on(LocalDate.of(2026, 3, 2)))
                .opened()
                .advisorDoes(
                        AttachDocument.class,
                        ref -> new AttachDocument.Command(ref, DocumentKind.PRICE_OFFER, Papers.pdf("a.pdf", "a")))
                .approvedFor("100000.00")
                .registered()
                .agreed();
        GivenMoney.prepare(given, 1);
        GivenBridging.request(
                given, BridgingKind.BASIC, YearMonth.from(given.office().today()), 6, "1600.00");
        return given;
    }
}
