package pl.pomost.business.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/**
 * What an advisor is typing and has not recorded yet: kept so that nothing is lost, told to nobody. It vanishes when its
 * part of the plan is recorded or the advisor throws it away. Each saving names the one before, so that two windows of the
 * same advisor cannot overwrite each other unseen.
 */
@Entity
@Table(name = "plan_draft")
@SuppressWarnings("NullAway.Init") // filled by the store
public class PlanDraft {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private String part;
    private String account;
    private long revision;

    @Lob
    private String content;

    private Instant savedAt;

    protected PlanDraft() {}

    PlanDraft(CaseNumber caseNumber, DraftPart part, String account) {
        this.caseNumber = caseNumber;
        this.part = part.code();
        this.account = account;
        this.content = "";
    }

    /** @throws Refusal STALE when another window has saved since that revision was seen */
    void becomes(String text, long seen, Instant at) {
        if (seen != revision) {
            throw new Refusal(
                    Refusal.Kind.STALE, Reason.of("plan.draft-elsewhere").with("at", savedAt));
        }
        content = text;
        savedAt = at;
        revision++;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public DraftPart part() {
        return new DraftPart(part);
    }

    public String account() {
        return account;
    }

    /** Counted from 1; the next saving must name it. */
    public long revision() {
        return revision;
    }

    public String content() {
        return content;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
