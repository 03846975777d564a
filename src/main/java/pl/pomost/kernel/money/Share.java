package pl.pomost.kernel.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A share of a whole in per cent, from 0 to 100 with at most two decimals; the scale is always 2, so 80 % and 80.00 %
 * are equal records.
 *
 * @param percent per cent
 */
public record Share(BigDecimal percent) {

    private static final int SCALE = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The whole: 100 %. */
    public static final Share WHOLE = of(100);

    /**
     * Checks the bounds first, for the reason given at {@link Money}.
     *
     * @throws IllegalArgumentException when outside 0 to 100 or finer than two decimals
     */
    public Share {
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("A share must lie between 0 and 100 %");
        }
        BigDecimal exact = percent.stripTrailingZeros();
        if (exact.scale() > SCALE) {
            throw new IllegalArgumentException("A share must have at most two decimals");
        }
        percent = exact.setScale(SCALE);
    }

    /**
     * Whole per cent.
     *
     * @param percent 0 to 100
     * @return the share
     * @throws IllegalArgumentException when outside 0 to 100
     */
    public static Share of(int percent) {
        return new Share(BigDecimal.valueOf(percent));
    }

    /**
     * Reads per cent such as "12.50"; the grammar is that of {@link Money#of(String)}.
     *
     * @param percent 0 to 100, at most two decimals
     * @return the share
     * @throws IllegalArgumentException when the text is no plain decimal or outside the bounds
     */
    public static Share of(String percent) {
        return new Share(Money.of(percent).amount());
    }

    /** Whether the shares together are exactly 100 %; no share at all is not. */
    public static boolean makeTheWhole(List<Share> shares) {
        return shares.stream()
                        .map(Share::percent)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(HUNDRED)
                == 0;
    }

    /** Whether a part of a whole, such as points of all points, is this share of it or more. */
    public boolean isReachedBy(int part, int whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).compareTo(percent.multiply(BigDecimal.valueOf(whole))) >= 0;
    }

    /**
     * This share of an amount, rounded down to the grosz (a negative amount towards minus infinity).
     *
     * @param whole zloty
     * @return the part, never more than the exact one
     */
    public Money floorOf(Money whole) {
        return of(whole, RoundingMode.FLOOR);
    }

    /**
     * This share of an amount, rounded half up to the grosz (a negative amount away from zero).
     *
     * @param whole zloty
     * @return the part, at most half a grosz from the exact one
     */
    public Money halfUpOf(Money whole) {
        return of(whole, RoundingMode.HALF_UP);
    }

    private Money of(Money whole, RoundingMode rounding) {
        return new Money(whole.amount().multiply(percent).divide(HUNDRED, SCALE, rounding));
    }

    /** Per cent without needless zeros: "80%", "12.5%". */
    @Override
    public String toString() {
        return percent.stripTrailingZeros().toPlainString() + "%";
    }
}
