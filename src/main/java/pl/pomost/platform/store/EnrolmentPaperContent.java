package pl.pomost.platform.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** Page and PDF of one document to a person on the way through an edition, sealed, apart from what is listed. */
@Entity
@Table(name = "enrolment_paper_content")
@SuppressWarnings("NullAway.Init") // filled by the store
public class EnrolmentPaperContent {

    @Id
    private Long paperId;

    @Lob
    private byte[] page;

    @Lob
    private byte[] pdf;

    protected EnrolmentPaperContent() {}

    EnrolmentPaperContent(Long paperId, byte[] page, byte[] pdf) {
        this.paperId = paperId;
        this.page = page.clone();
        this.pdf = pdf.clone();
    }

    byte[] page() {
        return page.clone();
    }

    byte[] pdf() {
        return pdf.clone();
    }
}
