package pl.pomost.edge.desk.payout;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is typed about one payout. */
public class PayoutForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate executedOn;
    private @Nullable String grounds;

    /** Most answers are entered on the bank's day. */
    PayoutForm(LocalDate today) {
        executedOn = today;
    }

    public @Nullable LocalDate getExecutedOn() {
        return executedOn;
    }

    public void setExecutedOn(@Nullable LocalDate executedOn) {
        this.executedOn = executedOn;
    }

    public @Nullable String getGrounds() {
        return grounds;
    }

    public void setGrounds(@Nullable String grounds) {
        this.grounds = grounds;
    }
}
