package pl.pomost.business.official;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.pomost.business.recourse.RecourseRuling;
import pl.pomost.kernel.fact.Snapshot;

/**
 * The letter that tells a person what was decided on an appeal against a result of the recruitment: issued once under its own
 * number, never changed, as the ruling is final.
 */
@Entity
@Table(name = "recourse_letter")
@SuppressWarnings("NullAway.Init") // filled by the store
public class RecourseLetter {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private String number;
    private Long rulingId;
    private String pageSha256;
    private String pdfSha256;
    private String issuedBy;
    private LocalDate issuedOn;

    protected RecourseLetter() {}

    RecourseLetter(String number, RecourseRuling ruling, String account, LocalDate day) {
        this.number = number;
        this.rulingId = ruling.id();
        this.issuedBy = account;
        this.issuedOn = day;
    }

    /** What was made of it. */
    RecourseLetter made(String pageHash, String pdfHash) {
        pageSha256 = pageHash;
        pdfSha256 = pdfHash;
        return this;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("official", OfficialKind.RECOURSE_RULING)
                .with("number", number)
                .with("sha256", pdfSha256)
                .with("pageSha256", pageSha256)
                .with("issuedBy", issuedBy)
                .with("issuedOn", issuedOn);
    }

    public Long id() {
        return id;
    }

    /** Such as ODW-2026-0001. */
    public String number() {
        return number;
    }

    public Long rulingId() {
        return rulingId;
    }

    public String pageSha256() {
        return pageSha256;
    }

    public String pdfSha256() {
        return pdfSha256;
    }

    public String issuedBy() {
        return issuedBy;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }
}
