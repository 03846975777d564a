package pl.pomost.business.agreement;

import jakarta.persistence.Embeddable;
import pl.pomost.kernel.money.Money;

/** One part of an agreed grant, in the order in which the parts are paid. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class Tranche {

    private int number;
    private Money amount;

    protected Tranche() {}

    Tranche(int number, Money amount) {
        this.number = number;
        this.amount = amount;
    }

    /** From 1. */
    public int number() {
        return number;
    }

    public Money amount() {
        return amount;
    }
}
