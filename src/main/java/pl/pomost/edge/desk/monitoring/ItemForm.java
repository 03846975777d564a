package pl.pomost.edge.desk.monitoring;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.visit.BoughtItem;
import pl.pomost.business.visit.RecordVisit;

/** One thing that is looked at on a visit, as it is typed; it is counted as looked at when something is said of it. */
public class ItemForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String item;
    private String present = "";
    private @Nullable String serialNumber;
    private @Nullable String remark;

    ItemForm(BoughtItem bought, @Nullable String serialBefore) {
        this.line = bought.line();
        this.item = bought.item();
        this.serialNumber = serialBefore;
    }

    boolean isSeen() {
        return !present.isEmpty();
    }

    RecordVisit.Seen seen() {
        return new RecordVisit.Seen(line, "yes".equals(present), serialNumber, remark);
    }

    public int getLine() {
        return line;
    }

    public String getItem() {
        return item;
    }

    /** "yes", "no", or empty while it was not looked at. */
    public String getPresent() {
        return present;
    }

    public void setPresent(@Nullable String present) {
        this.present = present == null ? "" : present;
    }

    public @Nullable String getSerialNumber() {
        return serialNumber;
    }

    public void setSerialNumber(@Nullable String serialNumber) {
        this.serialNumber = serialNumber;
    }

    public @Nullable String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = remark;
    }
}
