package pl.pomost.platform.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The bytes of one paper, apart from what is listed, so that a list never reads them. */
@Entity
@Table(name = "document_content")
@SuppressWarnings("NullAway.Init") // filled by the store
public class DocumentContent {

    @Id
    private Long documentId;

    @Lob
    private byte[] content;

    protected DocumentContent() {}

    DocumentContent(Long documentId, byte[] content) {
        this.documentId = documentId;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
