package pl.pomost.edge.desk.outbox;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.outbox.Channel;
import pl.pomost.business.outbox.DispatchState;
import pl.pomost.business.outbox.RetryDispatch;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.outbox.DispatchRow;
import pl.pomost.records.outbox.OutboxRegister;

/** What waits, has left or has failed, and another try. */
@Named
@ViewScoped
public class OutboxPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    OutboxRegister register;

    @Inject
    RetryDispatch retryDispatch;

    @Inject
    Refusals refusals;

    @Inject
    Door door;

    private @Nullable DispatchState state;
    private @Nullable String after;
    private transient @Nullable List<DispatchRow> rows;

    OutboxPage() {}

    public void retry(String name, long version) {
        if (refusals.passed(() -> retryDispatch.handle(new RetryDispatch.Command(name, version)))) {
            refusals.done("outbox.done.retry");
        }
        rows = null;
    }

    public List<DispatchRow> getRows() {
        if (rows == null) {
            rows = register.page(state, after, PAGE + 1);
        }
        return rows.size() > PAGE ? rows.subList(0, PAGE) : rows;
    }

    /** Where the next page begins, or empty on the last one. */
    public String getNext() {
        var shown = getRows();
        return rows != null && rows.size() > PAGE ? shown.get(shown.size() - 1).name() : "";
    }

    public boolean isOpen(Channel channel) {
        return register.isOpen(channel);
    }

    public long count(DispatchState of) {
        return register.counts().getOrDefault(of, 0L);
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public DispatchState[] getStates() {
        return DispatchState.values();
    }

    public boolean isRunner() {
        return door.actor().may(Permission.RUN_OUTBOX);
    }

    public String getState() {
        return state == null ? "" : state.name();
    }

    /** An unknown word shows all. */
    public void setState(@Nullable String word) {
        state = Arrays.stream(DispatchState.values())
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElse(null);
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after == null || after.isBlank() ? null : after;
    }
}
