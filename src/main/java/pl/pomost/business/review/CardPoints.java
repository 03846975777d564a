package pl.pomost.business.review;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Snapshot;

/** What a card gives for one criterion. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class CardPoints {

    private int number;
    private String criterion;
    private int most;
    private int points;
    private @Nullable String reason;

    protected CardPoints() {}

    CardPoints(int number, String criterion, int most, int points, @Nullable String reason) {
        this.number = number;
        this.criterion = criterion;
        this.most = most;
        this.points = points;
        this.reason = reason;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("criterion", criterion)
                .with("points", points)
                .personal("reason", reason);
    }

    /** Code of the criterion, as the rules name it. */
    public String criterion() {
        return criterion;
    }

    public int most() {
        return most;
    }

    public int points() {
        return points;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
