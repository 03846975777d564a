package pl.pomost.business.official;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.kernel.fact.Snapshot;

/** A document that the office issued to a person on the way through an edition: one of each kind and appeal, never changed. */
@Entity
@Table(name = "enrolment_paper")
@SuppressWarnings("NullAway.Init") // filled by the store
public class EnrolmentPaper {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private Long enrolmentId;

    @Enumerated(EnumType.STRING)
    private OfficialKind kind;

    private int appeal;
    private String number;
    private String pageSha256;
    private String pdfSha256;
    private String issuedBy;
    private LocalDate issuedOn;

    protected EnrolmentPaper() {}

    EnrolmentPaper(Enrolment enrolment, OfficialKind kind, int appeal, String number, String account, LocalDate day) {
        this.enrolmentId = enrolment.id();
        this.kind = kind;
        this.appeal = appeal;
        this.number = number;
        this.issuedBy = account;
        this.issuedOn = day;
    }

    /** What was made of it. */
    EnrolmentPaper made(String pageHash, String pdfHash) {
        pageSha256 = pageHash;
        pdfSha256 = pdfHash;
        return this;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("official", kind)
                .with("appeal", appeal == 0 ? null : appeal)
                .with("number", number)
                .with("sha256", pdfSha256)
                .with("pageSha256", pageSha256)
                .with("issuedBy", issuedBy)
                .with("issuedOn", issuedOn);
    }

    public Long id() {
        return id;
    }

    public Long enrolmentId() {
        return enrolmentId;
    }

    public OfficialKind kind() {
        return kind;
    }

    /** Which appeal of the person it is about, from 1; 0 where it is about none. */
    public int appeal() {
        return appeal;
    }

    /** Number of the contract that was signed, or of the letter, such as REK-2026-0001. */
    public String number() {
        return number;
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
