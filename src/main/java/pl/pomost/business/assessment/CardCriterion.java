package pl.pomost.business.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One row of a merit card: what is judged, in which category, with how many points at most. */
@Entity
@Table(name = "card_criterion")
@SuppressWarnings("NullAway.Init") // filled by the store
public class CardCriterion {

    @Id
    private Long id;

    private String card;
    private String category;
    private String code;
    private String titlePl;
    private String titleEn;
    private int maxPoints;
    private int place;

    protected CardCriterion() {}

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

    int place() {
        return place;
    }
}
