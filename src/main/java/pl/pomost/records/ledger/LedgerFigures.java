package pl.pomost.records.ledger;

import java.util.Map;
import pl.pomost.kernel.money.Money;

/**
 * The sums of the movements, in złoty, each net of what was taken back.
 *
 * @param planned  money that the edition was given; nothing for a single case
 * @param reserved promised by decisions
 * @param agreed   owed by signed contracts, paid or not
 * @param paid     moved by the bank
 * @param settled  proved by accepted cost
 * @param returned principal paid back
 * @param surplus  paid in above what was demanded; no money of the edition
 */
public record LedgerFigures(
        Money planned, Money reserved, Money agreed, Money paid, Money settled, Money returned, Money surplus) {

    static LedgerFigures of(Map<Movement, Money> sums) {
        return new LedgerFigures(
                sum(sums, Movement.PLAN),
                sum(sums, Movement.RESERVE),
                sum(sums, Movement.AGREE),
                sum(sums, Movement.PAY),
                sum(sums, Movement.SETTLE),
                sum(sums, Movement.RETURN),
                sum(sums, Movement.OVERPAY));
    }

    private static Money sum(Map<Movement, Money> sums, Movement movement) {
        return sums.getOrDefault(movement, Money.ZERO);
    }

    /** What may still be promised. */
    public Money free() {
        return planned.minus(reserved);
    }

    /** The sum of that movement. */
    public Money of(Movement movement) {
        return switch (movement) {
            case PLAN -> planned;
            case RESERVE -> reserved;
            case AGREE -> agreed;
            case PAY -> paid;
            case SETTLE -> settled;
            case RETURN -> returned;
            case OVERPAY -> surplus;
        };
    }
}
