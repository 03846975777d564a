package pl.pomost.business.card;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.text.Titled;

/** One row of a merit card: what is judged, in which category, with how many points at most. */
@Entity
@Table(name = "card_criterion")
@SuppressWarnings("NullAway.Init") // filled by the store
public class CardCriterion {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "card")
    private MeritCard card;

    private String category;
    private String code;
    private String titlePl;
    private String titleEn;
    private int maxPoints;
    private @Nullable Boolean correctable;
    private int place;

    protected CardCriterion() {}

    CardCriterion(MeritCard card, CriterionLine line, int place) {
        this.card = card;
        this.category = line.category();
        this.code = line.code();
        this.titlePl = line.titlePl().strip();
        this.titleEn = line.titleEn().strip();
        this.maxPoints = line.points();
        this.correctable = line.correctable();
        this.place = place;
    }

    CriterionLine line() {
        return new CriterionLine(category, code, titlePl, titleEn, maxPoints, correctable);
    }

    public String category() {
        return category;
    }

    /** Code within the card, e.g. "MARKET". */
    public String code() {
        return code;
    }

    public String title(boolean english) {
        return english ? titleEn : titlePl;
    }

    /** Highest number of points, whole. */
    public int maxPoints() {
        return maxPoints;
    }

    /** Both names, for a sentence in either language. */
    public Titled titled() {
        return new Titled(code, titlePl, titleEn);
    }

    /** Whether the group may correct a fault; of a card of the form. */
    public boolean isCorrectable() {
        return Boolean.TRUE.equals(correctable);
    }

    int place() {
        return place;
    }
}
