package pl.pomost.business.settlement;

import jakarta.persistence.Embeddable;
import pl.pomost.kernel.money.Money;

/** The part of a proof that belongs to one cost line of the plan. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class ProofShare {

    private int lineNumber;
    private Money amount;

    protected ProofShare() {}

    public ProofShare(int lineNumber, Money amount) {
        this.lineNumber = lineNumber;
        this.amount = amount;
    }

    /** Number of the cost line in the plan. */
    public int lineNumber() {
        return lineNumber;
    }

    /** What is claimed for the line, in złoty. */
    public Money amount() {
        return amount;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProofShare share && lineNumber == share.lineNumber && amount.equals(share.amount);
    }

    @Override
    public int hashCode() {
        return lineNumber;
    }
}
