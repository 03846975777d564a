package pl.pomost.business.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Fingerprint;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;

/** The application as it was handed in: text, hash and moment. A corrected one is a further submission beside it. */
@Entity
@Table(name = "plan_submission")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Submission {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private int number;
    private LocalDate submittedOn;
    private Instant submittedAt;
    private String submittedBy;
    private Money grantAsked;

    @Lob
    private String content;

    private String hash;

    protected Submission() {}

    Submission(
            BusinessPlan plan,
            Map<String, String> declared,
            int number,
            LocalDate submittedOn,
            Instant submittedAt,
            String submittedBy) {
        this.caseNumber = plan.caseNumber();
        this.number = number;
        this.submittedOn = submittedOn;
        this.submittedAt = submittedAt;
        this.submittedBy = submittedBy;
        this.grantAsked = plan.grantAsked();
        this.content = PlanText.of(plan, declared);
        this.hash = Fingerprint.of(content);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** 1 for the first, one more for each correction. */
    public int number() {
        return number;
    }

    public LocalDate submittedOn() {
        return submittedOn;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /** The advisor who handed it in for the group. */
    public String submittedBy() {
        return submittedBy;
    }

    public Money grantAsked() {
        return grantAsked;
    }

    /** The plan as one text. */
    public String content() {
        return content;
    }

    /** SHA-256 of the content in UTF-8, 64 hexadecimal digits. */
    public String hash() {
        return hash;
    }

    /** Whether the text is still the one that was hashed. */
    public boolean isGenuine() {
        return Fingerprint.of(content).equals(hash);
    }

    /** What was handed in; empty when the text was emptied since, because the people in it had to be forgotten. */
    public Optional<SubmittedPlan> read() {
        return content.isEmpty() ? Optional.empty() : Optional.of(SubmittedPlan.read(content));
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("submission", number)
                .with("submittedOn", submittedOn)
                .with("submittedAt", submittedAt)
                .with("grantAsked", grantAsked)
                .with("sha256", hash);
    }
}
