package pl.pomost.business.bridging;

import java.util.Optional;
import pl.pomost.kernel.money.Money;

/**
 * What was paid too little up to a month, because somebody's days were told after it was paid; it is paid with the next month of the
 * same contract. All amounts in złoty.
 *
 * @param month    number of that month
 * @param entitled what it comes to by the days that are known now
 * @param before   what was paid too little for the months before it
 * @param got      what was ordered for it, with what was left of the months before
 */
public record Arrears(int month, Money entitled, Money before, Money got) {

    static Optional<Arrears> of(int month, Money entitled, Money before, Money got) {
        return Optional.of(new Arrears(month, entitled, before, got))
                .filter(arrears -> arrears.amount().isPositive());
    }

    /** What is missing. */
    public Money amount() {
        return entitled.plus(before).minus(got).max(Money.ZERO);
    }

    /** How it was counted: 8000.00 − 6741.94 = 1258.06. */
    public String arithmetic() {
        var claim = before.isZero() ? entitled.toString() : entitled + " + " + before;
        return claim + " − " + got + " = " + amount();
    }
}
