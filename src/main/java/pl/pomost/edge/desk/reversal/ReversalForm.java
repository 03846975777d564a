package pl.pomost.edge.desk.reversal;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What is typed about one reversal. */
public class ReversalForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String reason;
    private @Nullable String grounds;

    ReversalForm() {}

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getGrounds() {
        return grounds;
    }

    public void setGrounds(@Nullable String grounds) {
        this.grounds = grounds;
    }
}
