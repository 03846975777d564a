package pl.pomost.business.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.card.CardCategory;
import pl.pomost.business.card.MeritCard;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;

/**
 * One assessor's points for an application, locked: it is made whole and never changed. Until both cards of a case are
 * locked, nobody but its author may see its points; the trail tells of the first only that it is locked.
 */
@Entity
@Table(name = "score_card")
@SuppressWarnings("NullAway.Init") // filled by the store
public class ScoreCard {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private CaseNumber caseNumber;
    private String account;
    private String card;

    @ElementCollection
    @CollectionTable(name = "score", joinColumns = @JoinColumn(name = "card_id"))
    private List<Score> scores = new ArrayList<>();

    private boolean recommended;
    private @Nullable Money recommendedAmount;
    private @Nullable String remarks;
    private LocalDate lockedOn;

    protected ScoreCard() {}

    ScoreCard(CaseNumber caseNumber, String account, String card, CardContent content, LocalDate lockedOn) {
        this.caseNumber = caseNumber;
        this.account = account;
        this.card = card;
        this.scores.addAll(content.scores());
        this.recommended = Boolean.TRUE.equals(content.recommended());
        this.recommendedAmount = recommended ? content.recommendedAmount() : null;
        this.remarks = content.remarks();
        this.lockedOn = lockedOn;
    }

    /** Points for one criterion. */
    public BigDecimal pointsFor(String criterion) {
        return sum(scores.stream().filter(score -> score.criterion().equals(criterion)));
    }

    /** Points for a category of the form. */
    public BigDecimal pointsFor(MeritCard form, CardCategory category) {
        return Points.sum(form.criteriaOf(category).stream().map(criterion -> pointsFor(criterion.code())));
    }

    /** All points of the card. */
    public BigDecimal total() {
        return sum(scores.stream());
    }

    private static BigDecimal sum(Stream<Score> scores) {
        return Points.sum(scores.map(Score::points).filter(Objects::nonNull));
    }

    /** Everything: told to the trail only when both cards are locked. */
    Snapshot snapshot() {
        return Snapshot.empty()
                .with("assessor", account)
                .with("form", card)
                .with("total", total())
                .with("recommended", recommended)
                .with("recommendedAmount", recommendedAmount)
                .personal("remarks", remarks)
                .with("scores", scores.stream().map(Score::snapshot).toList());
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public String account() {
        return account;
    }

    public List<Score> scores() {
        return List.copyOf(scores);
    }

    public boolean isRecommended() {
        return recommended;
    }

    /** The amount in złoty that the assessor recommends; empty on a negative card. */
    public Optional<Money> recommendedAmount() {
        return Optional.ofNullable(recommendedAmount);
    }

    /** Questioned cost lines and anything else for the committee. */
    public @Nullable String remarks() {
        return remarks;
    }

    public LocalDate lockedOn() {
        return lockedOn;
    }
}
