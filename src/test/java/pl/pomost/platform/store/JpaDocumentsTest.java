package pl.pomost.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.document.AttachDocument;
import pl.pomost.business.document.DocumentBytes;
import pl.pomost.business.document.DocumentKind;
import pl.pomost.business.document.Documents;
import pl.pomost.business.document.ReplaceDocument;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.Office;
import pl.pomost.given.Papers;

class JpaDocumentsTest {

    @ParameterizedTest
    @EnumSource
    void keepsPapersByteForByteAndNeverChangesThem(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var first = Papers.pdf("statut.pdf", "x".repeat(100_000));
            var theCase = new Cases(office)
                    .opened()
                    .advisorDoes(
                            AttachDocument.class, seen -> new AttachDocument.Command(seen, DocumentKind.STATUTE, first))
                    .advisorDoes(
                            ReplaceDocument.class,
                            seen -> new ReplaceDocument.Command(seen, 1, Papers.pdf("statut.pdf", "nowy")));

            office.inTransaction(() -> {
                var papers = office.the(Documents.class);
                assertThat(office.the(DocumentBytes.class).of(papers.of(theCase.number(), 1)))
                        .isEqualTo(first.content());
                assertThat(papers.of(theCase.number(), 1).replacedBy()).contains(2);
                assertThat(papers.of(theCase.number(), 2).replaces()).contains(1);
                return null;
            });
            assertThatThrownBy(() -> store.sql("UPDATE document SET sha256 = '" + "0".repeat(64) + "'"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> store.sql("UPDATE document_content SET document_id = document_id"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> store.sql("DELETE FROM document")).isInstanceOf(SQLException.class);
            assertThat(store.sql("DELETE FROM document_content")).isEqualTo(2);
        }
    }
}
