package pl.pomost.edge.desk.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.statement.LineRow;
import pl.pomost.records.statement.StatementLines;

/** The part of "My work" for those who post: what others have proposed and waits for them, and how much nobody has looked at. */
@Named
@RequestScoped
public class PostingPile {

    private static final int SHOWN = 10;

    @Inject
    StatementLines lines;

    @Inject
    Door door;

    private @Nullable List<LineRow> waiting;

    PostingPile() {}

    public boolean isMine() {
        return door.actor().may(Permission.POST_MOVEMENTS);
    }

    /** The first proposals of others. */
    public List<LineRow> getWaiting() {
        if (waiting == null) {
            waiting = lines.work(StatementLines.View.TO_CONFIRM, null, SHOWN);
        }
        return waiting;
    }

    public long getWaitingCount() {
        return getWaiting().size() < SHOWN ? getWaiting().size() : lines.count(StatementLines.View.TO_CONFIRM);
    }

    /** Lines of which nobody has said what they are. */
    public long getOpenCount() {
        return lines.count(StatementLines.View.OPEN);
    }
}
