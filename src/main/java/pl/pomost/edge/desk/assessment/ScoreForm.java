package pl.pomost.edge.desk.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.assessment.Score;

/** A row of the merit card while it is filled in. */
public class ScoreForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String criterion;
    private @Nullable BigDecimal points;
    private @Nullable String reason;

    ScoreForm(String criterion) {
        this.criterion = criterion;
    }

    Score score() {
        return new Score(criterion, points, reason);
    }

    public @Nullable BigDecimal getPoints() {
        return points;
    }

    public void setPoints(@Nullable BigDecimal points) {
        this.points = points;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
