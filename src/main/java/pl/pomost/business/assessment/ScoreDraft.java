package pl.pomost.business.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/**
 * A merit card that its assessor is still filling in: kept so that nothing is lost, told to nobody. It vanishes when the
 * card is locked. Each saving names the one before, so that two windows cannot overwrite each other unseen.
 */
@Entity
@Table(name = "score_draft")
@SuppressWarnings("NullAway.Init") // filled by the store
public class ScoreDraft {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private CaseNumber caseNumber;
    private String account;
    private long revision;

    @ElementCollection
    @CollectionTable(name = "score_draft_line", joinColumns = @JoinColumn(name = "draft_id"))
    private List<Score> scores = new ArrayList<>();

    private @Nullable Boolean recommended;
    private @Nullable Money recommendedAmount;
    private @Nullable String remarks;
    private Instant savedAt;

    protected ScoreDraft() {}

    ScoreDraft(CaseNumber caseNumber, String account) {
        this.caseNumber = caseNumber;
        this.account = account;
    }

    /** @throws Refusal STALE when another window has saved since that revision was seen */
    void becomes(CardContent content, long seen, Instant at) {
        if (seen != revision) {
            throw new Refusal(
                    Refusal.Kind.STALE, Reason.of("stale").with("seen", seen).with("current", revision));
        }
        scores = new ArrayList<>(content.scores());
        recommended = content.recommended();
        recommendedAmount = content.recommendedAmount();
        remarks = content.remarks();
        savedAt = at;
        revision++;
    }

    public CardContent content() {
        return new CardContent(scores, recommended, recommendedAmount, remarks);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public String account() {
        return account;
    }

    /** Counted from 1; the next saving must name it. */
    public long revision() {
        return revision;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
