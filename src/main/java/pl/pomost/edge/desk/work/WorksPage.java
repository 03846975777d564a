package pl.pomost.edge.desk.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.records.work.WorkLine;
import pl.pomost.records.work.WorkRegister;

/** Works in progress and what became of them, the newest first. */
@Named
@RequestScoped
public class WorksPage {

    private static final int PAGE = 30;

    @Inject
    WorkRegister register;

    private boolean all;
    private @Nullable String after;
    private @Nullable List<WorkLine> rows;

    WorksPage() {}

    public List<WorkLine> getRows() {
        if (rows == null) {
            rows = register.page(!all, last(), PAGE + 1);
        }
        return rows.size() > PAGE ? rows.subList(0, PAGE) : rows;
    }

    /** An address that names no work begins anew. */
    private @Nullable Long last() {
        return after != null && after.matches("\\d{1,9}") ? Long.valueOf(after) : null;
    }

    /** Where the next page begins, or empty on the last one. */
    public String getNext() {
        var shown = getRows();
        return rows != null && rows.size() > PAGE
                ? Long.toString(shown.get(shown.size() - 1).number())
                : "";
    }

    /** Whether something on this page goes on. */
    public boolean isRunning() {
        return getRows().stream().anyMatch(WorkLine::isRunning);
    }

    /** How many of one's own go on. */
    public long getMine() {
        return register.running();
    }

    public boolean isSeesAll() {
        return register.seesAll();
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public String getAfter() {
        return after == null ? "" : after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}
