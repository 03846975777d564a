package pl.pomost.business.negotiation;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;

/** What is left of a cut when the negotiation ends: the whole, a part or nothing. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class KeptCut {

    private int lineNumber;
    private Money cut;
    private Money kept;
    private @Nullable String reason;

    protected KeptCut() {}

    KeptCut(int lineNumber, Money cut, Money kept, @Nullable String reason) {
        this.lineNumber = lineNumber;
        this.cut = cut;
        this.kept = kept;
        this.reason = reason;
    }

    Snapshot snapshot() {
        return Snapshot.empty().with("line", lineNumber).with("kept", kept).personal("reason", reason);
    }

    public int lineNumber() {
        return lineNumber;
    }

    /** What of the cut stays, in złoty, from zero to the whole cut. */
    public Money kept() {
        return kept;
    }

    /** Why; empty where the group accepted the cut. */
    public @Nullable String reason() {
        return reason;
    }
}
