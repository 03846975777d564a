package pl.pomost.platform.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** Page and PDF of one letter about an appeal of recruitment, sealed, apart from what is listed. */
@Entity
@Table(name = "recourse_letter_content")
@SuppressWarnings("NullAway.Init") // filled by the store
public class RecourseLetterContent {

    @Id
    private Long letterId;

    @Lob
    private byte[] page;

    @Lob
    private byte[] pdf;

    protected RecourseLetterContent() {}

    RecourseLetterContent(Long letterId, byte[] page, byte[] pdf) {
        this.letterId = letterId;
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
