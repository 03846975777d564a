package pl.pomost.edge.desk.repayment;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.repayment.DemandRepayment;
import pl.pomost.kernel.money.Money;
import pl.pomost.records.dossier.RepaymentSheet;

/** How much is demanded of one payout, as it is typed; nothing until somebody types. */
public class PartForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String payout;
    private @Nullable Money amount;

    PartForm(RepaymentSheet.ReturnableRow row) {
        this.payout = row.payout();
    }

    boolean isTyped() {
        return amount != null;
    }

    @SuppressWarnings("NullAway") // only typed ones are asked
    DemandRepayment.Part part() {
        return new DemandRepayment.Part(payout, amount);
    }

    public @Nullable Money getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Money amount) {
        this.amount = amount;
    }
}
