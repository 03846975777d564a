package pl.pomost.edge.desk.plan;

import java.io.Serializable;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.job.Job;
import pl.pomost.kernel.refusal.Reason;

/** One job as it is typed. */
public class JobForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FULL_TIME = 100;

    private String name = "";
    private int percent = FULL_TIME;
    private boolean severe;
    private boolean created = true;
    private boolean kept = true;
    private String reintegration = "";
    private String plannedMonth = "";

    @SuppressWarnings("NullAway") // an absent month is told by the use case
    Job job(String at, Consumer<Reason> told) {
        Typed.check(at + "reintegration", reintegration, told);
        return new Job(
                name,
                percent,
                severe,
                created,
                kept,
                Typed.amount(reintegration).orElse(null),
                month());
    }

    private @Nullable YearMonth month() {
        try {
            return plannedMonth.isBlank() ? null : YearMonth.parse(plannedMonth.strip());
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getPercent() {
        return percent;
    }

    public void setPercent(int percent) {
        this.percent = percent;
    }

    public boolean isSevere() {
        return severe;
    }

    public void setSevere(boolean severe) {
        this.severe = severe;
    }

    public boolean isCreated() {
        return created;
    }

    public void setCreated(boolean created) {
        this.created = created;
    }

    public boolean isKept() {
        return kept;
    }

    public void setKept(boolean kept) {
        this.kept = kept;
    }

    public String getReintegration() {
        return reintegration;
    }

    public void setReintegration(String reintegration) {
        this.reintegration = reintegration == null ? "" : reintegration;
    }

    public String getPlannedMonth() {
        return plannedMonth;
    }

    public void setPlannedMonth(String plannedMonth) {
        this.plannedMonth = plannedMonth == null ? "" : plannedMonth;
    }
}
