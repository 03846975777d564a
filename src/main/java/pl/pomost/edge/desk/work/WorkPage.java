package pl.pomost.edge.desk.work;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.work.WorkLine;
import pl.pomost.records.work.WorkRegister;
import pl.pomost.records.work.WorkRowLine;

/** One work: how far it is, how it ended, and what became of its rows. */
@Named
@ViewScoped
public class WorkPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    WorkRegister register;

    @Inject
    Refusals refusals;

    private String number = "";
    private boolean refused;
    private int after;
    private transient @Nullable WorkLine work;
    private transient @Nullable List<WorkRowLine> rows;

    WorkPage() {}

    /** Called when the address is opened: an unknown work is a page that does not exist. */
    public void open() throws IOException {
        refusals.open(this::getWork);
    }

    public WorkLine getWork() {
        if (work == null) {
            if (!number.matches("\\d{1,9}")) {
                throw Refusal.unknown("work", number);
            }
            work = register.one(Long.parseLong(number));
        }
        return work;
    }

    /** Looks again. */
    public void refresh() {
        work = null;
        rows = null;
    }

    public List<WorkRowLine> getRows() {
        if (rows == null) {
            rows = register.rows(getWork().number(), refused, after, PAGE + 1);
        }
        return rows.size() > PAGE ? rows.subList(0, PAGE) : rows;
    }

    /** Where the next page begins, 0 on the last one. */
    public int getNext() {
        var shown = getRows();
        return rows != null && rows.size() > PAGE ? shown.get(shown.size() - 1).place() : 0;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }

    public boolean isRefused() {
        return refused;
    }

    public void setRefused(boolean refused) {
        this.refused = refused;
    }

    public int getAfter() {
        return after;
    }

    public void setAfter(int after) {
        this.after = Math.max(0, after);
    }
}
