package pl.pomost.business.assessment;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Snapshot;

/** Points for one criterion with their reason. In a draft either may be missing; in a locked card the points stand. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class Score {

    private String criterion;
    private @Nullable BigDecimal points;
    private @Nullable String reason;

    protected Score() {}

    public Score(String criterion, @Nullable BigDecimal points, @Nullable String reason) {
        this.criterion = criterion;
        this.points = points;
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("criterion", criterion)
                .with("points", points())
                .personal("reason", reason);
    }

    /** Code of the criterion within the form. */
    public String criterion() {
        return criterion;
    }

    /** Points from 0 to the criterion's maximum; null while not given. */
    public @Nullable BigDecimal points() {
        return points == null ? null : Points.plain(points);
    }

    public @Nullable String reason() {
        return reason;
    }
}
