package pl.pomost.business.statement;

import java.util.Optional;
import pl.pomost.kernel.money.Money;

/** What was ordered, for banks that tell which transfers an entry stands for but not how much each was. */
public interface OrderedAmounts {

    /** The amount of the payout with that reference, which never changes; empty when there is none. */
    Optional<Money> of(String reference);
}
