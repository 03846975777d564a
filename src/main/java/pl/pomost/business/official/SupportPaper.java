package pl.pomost.business.official;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.kernel.fact.Snapshot;

/** The contract of training and advice with a person as it was issued once it was signed: one for each enrolment, never changed. */
@Entity
@Table(name = "support_paper")
@SuppressWarnings("NullAway.Init") // filled by the store
public class SupportPaper {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private Long enrolmentId;
    private String contract;
    private String pageSha256;
    private String pdfSha256;
    private String issuedBy;
    private LocalDate issuedOn;

    protected SupportPaper() {}

    SupportPaper(Enrolment enrolment, String contract, String account, LocalDate day) {
        this.enrolmentId = enrolment.id();
        this.contract = contract;
        this.issuedBy = account;
        this.issuedOn = day;
    }

    /** What was made of it. */
    SupportPaper made(String pageHash, String pdfHash) {
        pageSha256 = pageHash;
        pdfSha256 = pdfHash;
        return this;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("official", OfficialKind.SUPPORT_CONTRACT)
                .with("contract", contract)
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

    /** Number of the contract. */
    public String contract() {
        return contract;
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
