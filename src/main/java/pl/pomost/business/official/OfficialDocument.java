package pl.pomost.business.official;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.document.Document;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;

/**
 * A document as it was issued: never changed. When its words must change, it is issued anew under the next number of issue and
 * names the one before. Its PDF lies with the papers of the case, its page beside it.
 */
@Entity
@Table(name = "official_document")
@SuppressWarnings("NullAway.Init") // filled by the store
public class OfficialDocument {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    @Enumerated(EnumType.STRING)
    private OfficialKind kind;

    private String subject;
    private String title;
    private int issue;
    private @Nullable Integer replaces;
    private int documentNumber;
    private String wordsSha256;
    private String pageSha256;
    private String issuedBy;
    private LocalDate issuedOn;

    protected OfficialDocument() {}

    /** @param made what was made of the content, and where its PDF lies */
    OfficialDocument(CaseNumber caseNumber, OfficialContent content, Issue issue, Made made) {
        this.caseNumber = caseNumber;
        this.kind = content.kind();
        this.subject = content.subject();
        this.title = content.title();
        this.issue = issue.number();
        this.replaces = issue.replaces();
        this.issuedOn = issue.day();
        this.documentNumber = made.document().number();
        this.wordsSha256 = made.wordsSha256();
        this.pageSha256 = made.pageSha256();
        this.issuedBy = made.account();
    }

    /**
     * What was made.
     *
     * @param document    the PDF among the papers of the case
     * @param wordsSha256 fingerprint of what it says, whichever issue says it
     * @param pageSha256  fingerprint of the page
     * @param account     who issued it
     */
    record Made(Document document, String wordsSha256, String pageSha256, String account) {}

    /** What the trail keeps beside the paper. */
    Snapshot added(Snapshot paper) {
        return paper.with("official", kind)
                .with("subject", subject)
                .with("issue", issue)
                .with("replacesIssue", replaces)
                .with("pageSha256", pageSha256);
    }

    public Long id() {
        return id;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public OfficialKind kind() {
        return kind;
    }

    /** Number of the thing that it is about. */
    public String subject() {
        return subject;
    }

    public String title() {
        return title;
    }

    /** Number of the issue, from 1. */
    public int issue() {
        return issue;
    }

    /** Number of the issue that it replaces. */
    public Optional<Integer> replaces() {
        return Optional.ofNullable(replaces);
    }

    /** Number of its PDF among the papers of the case. */
    public int documentNumber() {
        return documentNumber;
    }

    /** Fingerprint of what it says, whichever issue says it. */
    public String wordsSha256() {
        return wordsSha256;
    }

    public String pageSha256() {
        return pageSha256;
    }

    public String issuedBy() {
        return issuedBy;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }
}
