package pl.pomost.business.negotiation;

import jakarta.persistence.Embeddable;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;

/** A cost line that the committee questions, with the amount that it wants to cut and why. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class QuestionedLine {

    private int lineNumber;
    private Money planned;
    private Money cut;
    private String reason;

    protected QuestionedLine() {}

    QuestionedLine(int lineNumber, Money planned, Money cut, String reason) {
        this.lineNumber = lineNumber;
        this.planned = planned;
        this.cut = cut;
        this.reason = reason;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("line", lineNumber)
                .with("planned", planned)
                .with("cut", cut)
                .personal("reason", reason);
    }

    /** Number of the line in the plan. */
    public int lineNumber() {
        return lineNumber;
    }

    /** What the line takes from the grant in the plan, in złoty. */
    public Money planned() {
        return planned;
    }

    /** What is cut of it, in złoty, above zero. */
    public Money cut() {
        return cut;
    }

    public String reason() {
        return reason;
    }
}
