package pl.pomost.edge.desk.plan;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a window knows of the draft that it writes: its revision, when it was saved, and what another window saved instead. */
public class Draft implements Serializable {

    private static final long serialVersionUID = 1L;

    private long revision;
    private @Nullable Instant savedAt;
    private boolean offered;
    private @Nullable String elsewhere;
    private long revisionElsewhere;

    /** The draft of an earlier sitting stands in the editor now. */
    void offer(long seen, Instant at) {
        revision = seen;
        savedAt = at;
        offered = true;
    }

    void saved(long seen, Instant at) {
        revision = seen;
        savedAt = at;
    }

    /** Another window was faster: this one saves no more until its person has chosen. */
    void meets(String text, long seen) {
        elsewhere = text;
        revisionElsewhere = seen;
    }

    /** From now on this window writes on. */
    void goOn() {
        revision = revisionElsewhere;
        elsewhere = null;
    }

    public long getRevision() {
        return revision;
    }

    public @Nullable Instant getSavedAt() {
        return savedAt;
    }

    /** Whether the editor shows a draft instead of what is recorded. */
    public boolean isOffered() {
        return offered;
    }

    /** What another window saved, null when none did. */
    public @Nullable String getElsewhere() {
        return elsewhere;
    }
}
