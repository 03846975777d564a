package pl.pomost.business.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A part of a merit card that needs a share of its own maximum. */
@Entity
@Table(name = "card_category")
@SuppressWarnings("NullAway.Init") // filled by the store
public class CardCategory {

    @Id
    private Long id;

    private String card;
    private String code;
    private String titlePl;
    private String titleEn;
    private int maxPoints;
    private int place;

    protected CardCategory() {}

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

    int place() {
        return place;
    }
}
