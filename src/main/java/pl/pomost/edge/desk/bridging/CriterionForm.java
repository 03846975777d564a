package pl.pomost.edge.desk.bridging;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.review.ScoreBridging;
import pl.pomost.records.dossier.BridgingApplications;

/** One criterion of the card, as the assessor scores it. */
public class CriterionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String criterion;
    private final String titlePl;
    private final String titleEn;
    private final int most;
    private @Nullable Integer points;
    private @Nullable String reason;

    CriterionForm(BridgingApplications.CriterionRow row) {
        this.criterion = row.criterion();
        this.titlePl = row.titlePl();
        this.titleEn = row.titleEn();
        this.most = row.most();
    }

    /** What is not typed is outside of every bound, so that it is told beside its field. */
    ScoreBridging.Points given() {
        return new ScoreBridging.Points(criterion, points == null ? -1 : points, reason);
    }

    public String title(boolean english) {
        return english ? titleEn : titlePl;
    }

    public String getCriterion() {
        return criterion;
    }

    public int getMost() {
        return most;
    }

    public @Nullable Integer getPoints() {
        return points;
    }

    public void setPoints(@Nullable Integer points) {
        this.points = points;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
