package pl.pomost.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenOfficial;
import pl.pomost.given.Office;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.records.audit.CheckedTrail;

class OfficialOnStoresTest {

    private static final String COLUMNS =
            "INSERT INTO official_document (id, case_number, kind, subject, title, issue, replaces,"
                    + " document_number, words_sha256, page_sha256, issued_by, issued_on) SELECT ";
    private static final String REST = ", words_sha256, page_sha256, issued_by, issued_on FROM official_document";

    @ParameterizedTest
    @EnumSource
    void keepsWhatWasIssuedFromHandsThatBypassTheCode(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var given = new Cases(office).opened().approvedFor("100000.00");
            GivenOfficial.issue(
                    given, OfficialKind.DECISION_LETTER, given.number().text());
            var changed = kind == DataBase.DERBY ? "CAST(X'2550' AS BLOB)" : "decode('2550', 'hex')";

            for (var statement : List.of(
                    "UPDATE official_document SET title = 'inny'",
                    "UPDATE official_document SET page_sha256 = words_sha256",
                    "DELETE FROM official_document",
                    "UPDATE official_page SET content = " + changed,
                    COLUMNS + "900001, case_number, kind, subject, title, 1, CAST(NULL AS INTEGER), document_number"
                            + REST,
                    COLUMNS + "900002, case_number, kind, 'x', title, 1, CAST(NULL AS INTEGER), 99" + REST,
                    COLUMNS + "900003, case_number, kind, subject, title, 3, 2, document_number" + REST,
                    COLUMNS + "900004, case_number, 'NOTE', 'x', title, 1, CAST(NULL AS INTEGER), document_number"
                            + REST)) {
                assertThatThrownBy(() -> store.sql(statement)).as(statement).isInstanceOf(SQLException.class);
            }
            assertThatThrownBy(() -> store.sql(COLUMNS
                            + "900004, case_number, 'NOTE', 'x', title, 1, CAST(NULL AS INTEGER), document_number"
                            + REST))
                    .message()
                    .containsIgnoringCase("official_document_kind");
            assertThat(CheckedTrail.of(office).findings()).isEmpty();

            store.sql("DELETE FROM official_page");
            assertThat(CheckedTrail.of(office).findings()).as("forgotten").isEmpty();
            store.sql("INSERT INTO official_page (document_id, content) SELECT id, " + changed
                    + " FROM official_document");
            assertThat(CheckedTrail.of(office).findings())
                    .extracting(Reason::rule)
                    .containsExactly("trail.changed-paper");
        }
    }
}
