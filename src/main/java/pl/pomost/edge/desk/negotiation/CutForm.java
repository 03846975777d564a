package pl.pomost.edge.desk.negotiation;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.money.Money;

/** What is typed about a cut of one cost line. */
public class CutForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String item;
    private final Money planned;
    private @Nullable Money amount;
    private String reason = "";

    CutForm(int line, String item, Money planned, @Nullable Money amount) {
        this.line = line;
        this.item = item;
        this.planned = planned;
        this.amount = amount;
    }

    public int getLine() {
        return line;
    }

    public String getItem() {
        return item;
    }

    /** What the line takes from the grant; on a ruling the cut that was questioned. */
    public Money getPlanned() {
        return planned;
    }

    public @Nullable Money getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Money amount) {
        this.amount = amount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
