package pl.pomost.edge.desk.settlement;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.settlement.CheckSettlement;
import pl.pomost.kernel.money.Money;
import pl.pomost.records.dossier.SettlementSheet;

/** What the check says of one proof, as it is typed; claimed in full until somebody types less. */
public class CheckForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int number;
    private @Nullable Money accepted;
    private @Nullable String remark;
    private @Nullable String resolution;

    CheckForm(SettlementSheet.ProofRow row) {
        this.number = row.number();
        this.accepted = row.accepted() == null ? row.claimed() : row.accepted();
        this.remark = row.remark();
        this.resolution = row.flagResolution();
    }

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    CheckSettlement.Accepted line() {
        return new CheckSettlement.Accepted(number, accepted, remark, resolution);
    }

    public @Nullable Money getAccepted() {
        return accepted;
    }

    public void setAccepted(@Nullable Money accepted) {
        this.accepted = accepted;
    }

    public @Nullable String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = remark;
    }

    public @Nullable String getResolution() {
        return resolution;
    }

    public void setResolution(@Nullable String resolution) {
        this.resolution = resolution;
    }
}
