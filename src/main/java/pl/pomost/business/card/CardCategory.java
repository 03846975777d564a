package pl.pomost.business.card;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of a merit card that may need points of its own. */
@Entity
@Table(name = "card_category")
@SuppressWarnings("NullAway.Init") // filled by the store
public class CardCategory {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "card")
    private MeritCard card;

    private String code;
    private String titlePl;
    private String titleEn;
    private int maxPoints;
    private @Nullable Integer minPoints;
    private int place;

    protected CardCategory() {}

    CardCategory(MeritCard card, CategoryLine line, int maxPoints, int place) {
        this.card = card;
        this.code = line.code();
        this.titlePl = line.titlePl().strip();
        this.titleEn = line.titleEn().strip();
        this.maxPoints = maxPoints;
        this.minPoints = line.minPoints();
        this.place = place;
    }

    CategoryLine line() {
        return new CategoryLine(code, titlePl, titleEn, minPoints);
    }

    /** Code within the card: a roman number. */
    public String code() {
        return code;
    }

    public String title(boolean english) {
        return english ? titleEn : titlePl;
    }

    /** Sum of the points of its criteria. */
    public int maxPoints() {
        return maxPoints;
    }

    /** Mean that a positive assessment needs here; empty where the rules of the case say it as a share. */
    public Optional<Integer> minPoints() {
        return Optional.ofNullable(minPoints);
    }

    int place() {
        return place;
    }
}
