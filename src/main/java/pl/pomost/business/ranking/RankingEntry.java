package pl.pomost.business.ranking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;

/** One place of a ranking list, with the figures that it rests on and what it gives. Never changed. */
@Entity
@Table(name = "ranking_entry")
@SuppressWarnings("NullAway.Init") // filled by the store
public class RankingEntry {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private Long listId;
    private int place;
    private CaseNumber caseNumber;
    private BigDecimal score;
    private String categories;
    private BigDecimal disadvantaged;
    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    private TieBreak tieBreak;

    private Money amount;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private Money granted;
    private Money leftAfter;
    private @Nullable Money fromAppealReserve;

    protected RankingEntry() {}

    /** @param place from 1 @param tieBreak what put it below the one before */
    RankingEntry(RankingList list, int place, TieBreak tieBreak, AllocationPolicy.Share share) {
        var candidate = share.candidate();
        this.listId = list.id();
        this.place = place;
        this.tieBreak = tieBreak;
        this.caseNumber = candidate.number();
        this.score = candidate.score();
        this.categories = candidate.categoriesText();
        this.disadvantaged = candidate.disadvantaged();
        this.submittedAt = candidate.submittedAt();
        this.amount = candidate.amount();
        this.outcome = share.outcome();
        this.granted = share.granted();
        this.leftAfter = share.left();
        this.fromAppealReserve = share.fromReserve();
    }

    /** The case with the figures of its place. @param appealed whether its appeal was right */
    Candidate candidate(boolean appealed) {
        var means = Arrays.stream(categories.split(","))
                .filter(mean -> !mean.isBlank())
                .map(BigDecimal::new)
                .toList();
        return new Candidate(caseNumber, true, score, means, disadvantaged, submittedAt, amount, appealed, Money.ZERO);
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("place", place)
                .with("score", score)
                .with("categories", categories)
                .with("disadvantaged", disadvantaged)
                .with("submittedAt", submittedAt)
                .with("tieBreak", tieBreak)
                .with("amount", amount)
                .with("outcome", outcome)
                .with("granted", granted)
                .with("fromAppealReserve", fromAppealReserve);
    }

    public Long id() {
        return id;
    }

    public Long listId() {
        return listId;
    }

    /** Its place on the list, from 1. */
    public int place() {
        return place;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public BigDecimal score() {
        return score;
    }

    /** Means of the categories that break a tie, in the order of the rules, divided by commas. */
    public String categories() {
        return categories;
    }

    /** Share of disadvantaged members in per cent. */
    public BigDecimal disadvantaged() {
        return disadvantaged;
    }

    /** When the application was handed in for the first time. */
    public Instant submittedAt() {
        return submittedAt;
    }

    /** What put it below the one before. */
    public TieBreak tieBreak() {
        return tieBreak;
    }

    /** The eligible grant in złoty. */
    public Money amount() {
        return amount;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Funded or offered; zero otherwise. */
    public Money granted() {
        return granted;
    }

    /** What of it comes from the reserve for appeals. */
    public Money fromAppealReserve() {
        return fromAppealReserve == null ? Money.ZERO : fromAppealReserve;
    }

    /** What was left to give after it. */
    public Money leftAfter() {
        return leftAfter;
    }
}
