package pl.pomost.edge.desk.due;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.due.Gathering;
import pl.pomost.business.due.Gatherings;
import pl.pomost.edge.desk.Refusals;

/** One gathering: how far it is, what would happen or did, row by row; and the button that gathers. */
@Named
@ViewScoped
public class GatheringPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;

    @Inject
    Gatherings gatherings;

    @Inject
    Refusals refusals;

    private String id = "";
    private int from;
    private transient Gathering.@Nullable Seen seen;

    GatheringPage() {}

    /** Called when the address is opened: one that is not remembered is a page that does not exist. */
    public void open() throws IOException {
        refusals.open(this::getSeen);
    }

    /** Looks again. */
    public void refresh() {
        seen = null;
    }

    public void gather() {
        refusals.passed(() -> gatherings.gather(id, List.of(), null));
        refresh();
    }

    /** What was chosen then is looked at anew. */
    public void lookAgain() {
        refusals.passed(() -> gatherings.lookAgain(id));
        refresh();
    }

    /** One row stays out. */
    public void leaveOut(String key) {
        gatherings.leaveOut(id, key);
        refresh();
    }

    public Gathering.Seen getSeen() {
        if (seen == null) {
            seen = gatherings.of(id);
        }
        return seen;
    }

    /** What can be gathered or was, a page of it. */
    public List<Gathering.Line> getLines() {
        var passing = passing(true);
        return passing.subList(Math.min(from, passing.size()), Math.min(from + PAGE, passing.size()));
    }

    /** What stands back, with the reasons. */
    public List<Gathering.Line> getRefused() {
        var refused = passing(false);
        return refused.subList(0, Math.min(PAGE, refused.size()));
    }

    public int getRefusedCount() {
        return passing(false).size();
    }

    private List<Gathering.Line> passing(boolean passes) {
        return getSeen().lines().stream()
                .filter(line -> line.passes() == passes)
                .toList();
    }

    /** Where the pages of the list begin. */
    public List<Integer> getPages() {
        var pages = new ArrayList<Integer>();
        for (int start = 0; start < getSeen().count(); start += PAGE) {
            pages.add(start);
        }
        return pages;
    }

    public boolean isOpen() {
        return getSeen().stage() == Gathering.GatheringStage.LOOKED;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = Math.max(0, from);
    }
}
