package pl.pomost.business.assessment;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Snapshot;

/** The answer to one question of a formal card. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class FormalAnswer {

    private String criterion;
    private boolean met;
    private @Nullable String remark;

    protected FormalAnswer() {}

    FormalAnswer(String criterion, boolean met, @Nullable String remark) {
        this.criterion = criterion;
        this.met = met;
        this.remark = remark == null || remark.isBlank() ? null : remark.strip();
    }

    Snapshot snapshot() {
        return Snapshot.empty().with("criterion", criterion).with("met", met).personal("remark", remark);
    }

    /** Code of the criterion on the form. */
    public String criterion() {
        return criterion;
    }

    public boolean isMet() {
        return met;
    }

    /** What is missing; always given when the criterion is not met. */
    public @Nullable String remark() {
        return remark;
    }
}
