package pl.pomost.edge.desk.statement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.posting.PostingWork;
import pl.pomost.business.work.WorkKind;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.statement.StatementLines;
import pl.pomost.records.work.WorkLine;
import pl.pomost.records.work.WorkRegister;
import pl.pomost.records.work.WorkRowLine;

/**
 * Proposes and confirms many lines in the background: whoever leaves the page and comes back sees how far that is, and at the end
 * what was refused and why.
 */
@Named
@ViewScoped
public class ConfirmingPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    @Inject
    StatementLines lines;

    @Inject
    PostingWork work;

    @Inject
    WorkRegister works;

    @Inject
    StatementPage statementPage;

    @Inject
    Refusals refusals;

    @Inject
    Door door;

    private transient @Nullable Optional<WorkLine> latest;

    ConfirmingPage() {}

    /** Begins to propose the sure lines. */
    public void propose() {
        refusals.passed(() -> work.propose(statementPage.getNumber(), null));
        refresh();
    }

    /** Begins to confirm what others have proposed. */
    public void begin() {
        refusals.passed(() -> work.confirm(statementPage.getNumber(), null));
        refresh();
    }

    /** Looks again. */
    public void refresh() {
        latest = null;
        statementPage.refresh();
    }

    /** What is done with the postings now, or was last; null when nothing was. */
    public @Nullable WorkLine getWork() {
        if (latest == null) {
            latest = works.latest(statementPage.getNumber(), WorkKind.PROPOSE_POSTINGS, WorkKind.CONFIRM_POSTINGS);
        }
        return latest.orElse(null);
    }

    public boolean isRunning() {
        var last = getWork();
        return last != null && last.isRunning();
    }

    /** Whether it was begun by the reader and is over. */
    public boolean isEnded() {
        var last = getWork();
        return last != null && !last.isRunning() && door.actor().isPerson(last.begunBy());
    }

    /** The first lines that were refused, of one's own work. */
    public List<WorkRowLine> getRefused() {
        var last = getWork();
        return last == null || last.refused() == 0 || !door.actor().isPerson(last.begunBy())
                ? List.of()
                : works.rows(last.number(), true, 0, SHOWN);
    }

    /** How many proposals of others wait here. */
    public long getWaiting() {
        return lines.countWaiting(statementPage.getNumber());
    }

    public boolean isOffered() {
        return door.actor().may(Permission.POST_MOVEMENTS);
    }
}
