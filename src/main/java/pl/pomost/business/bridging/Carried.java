package pl.pomost.business.bridging;

import java.util.Optional;
import pl.pomost.kernel.money.Money;

/**
 * What a month takes over from the months before it.
 *
 * @param surplus what was paid too much, in złoty
 * @param arrears what was paid too little
 */
record Carried(Money surplus, Optional<Arrears> arrears) {

    static final Carried NOTHING = new Carried(Money.ZERO, Optional.empty());

    /** What was paid too little, in złoty. */
    Money missing() {
        return arrears.map(Arrears::amount).orElse(Money.ZERO);
    }
}
