package pl.pomost.business.statement;

import java.util.List;
import java.util.Optional;
import pl.pomost.kernel.money.Money;

/** What was ordered together, for banks that book a whole batch as one entry. */
public interface OrderedBatches {

    /** The batch with that number, once it was sent to the bank and never changes again; empty before, or when there is none. */
    Optional<Ordered> of(String number);

    /**
     * A batch as it was sent.
     *
     * @param rows its payouts in their order
     */
    record Ordered(String number, List<Row> rows) {

        public Ordered {
            rows = List.copyOf(rows);
        }

        /** What all of them are together. */
        public Money sum() {
            return rows.stream().map(Row::amount).collect(Money.summing());
        }
    }

    /** One payout of a batch: its reference and its amount. */
    record Row(String reference, Money amount) {}
}
