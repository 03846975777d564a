package pl.pomost.platform.bank;

import java.util.List;
import java.util.Optional;
import pl.pomost.business.statement.Movement;
import pl.pomost.business.statement.OrderedBatches;
import pl.pomost.business.statement.References;
import pl.pomost.kernel.money.Money;

/**
 * A whole batch of ours that the bank booked as one debit: it becomes a movement for each payout when the number of the batch, its
 * sum and, where the bank tells it, the count of its transfers agree exactly. Otherwise it stays one, for a person to find out.
 */
final class BatchBooked {

    private final OrderedBatches ordered;

    BatchBooked(OrderedBatches ordered) {
        this.ordered = ordered;
    }

    /** @param count how many transfers the bank says it is, empty when it does not say */
    List<Movement> apart(Movement whole, Optional<Integer> count) {
        return named(whole)
                .flatMap(ordered::of)
                .filter(batch ->
                        count.filter(told -> told != batch.rows().size()).isEmpty())
                .filter(batch -> batch.sum().equals(size(whole)))
                .map(batch -> batch.rows().stream()
                        .map(row -> whole.part(
                                whole.amount().isNegative() ? row.amount().negate() : row.amount(),
                                row.reference(),
                                about(whole, batch.number())))
                        .toList())
                .orElseGet(() -> List.of(whole));
    }

    /** The one batch that money out names, or the storno of it; what names a payout is that payout. */
    private static Optional<String> named(Movement whole) {
        var batches = References.batches(whole.ownReference(), whole.title()).toList();
        var single = References.payouts(whole.ownReference(), whole.title())
                .findFirst()
                .isPresent();
        return batches.size() == 1 && !single && whole.amount().isNegative() != whole.storno()
                ? Optional.of(batches.get(0))
                : Optional.empty();
    }

    private static Money size(Movement whole) {
        return whole.amount().max(whole.amount().negate());
    }

    private static String about(Movement whole, String number) {
        return References.batches("", whole.title()).findFirst().isPresent()
                ? whole.title()
                : (number + " " + whole.title()).strip();
    }
}
