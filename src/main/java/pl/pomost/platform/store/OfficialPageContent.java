package pl.pomost.platform.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The page of one issued document, apart from what is listed. */
@Entity
@Table(name = "official_page")
@SuppressWarnings("NullAway.Init") // filled by the store
public class OfficialPageContent {

    @Id
    private Long documentId;

    @Lob
    private byte[] content;

    protected OfficialPageContent() {}

    OfficialPageContent(Long documentId, byte[] content) {
        this.documentId = documentId;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
