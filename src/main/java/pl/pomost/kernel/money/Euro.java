package pl.pomost.kernel.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * An amount in euro, exact to the cent. Grants are paid in złoty; in euro only the limits of state aid are counted.
 *
 * @param amount euro, with two decimals, from -999,999,999,999.99 to 999,999,999,999.99
 */
public record Euro(BigDecimal amount) implements Comparable<Euro>, Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SCALE = 2;
    private static final Pattern PLAIN_DECIMAL = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,2})?");

    /** Nothing: 0.00 EUR. */
    public static final Euro ZERO = new Euro(BigDecimal.ZERO);

    /** @throws IllegalArgumentException when the value is finer than a cent or outside the bounds */
    public Euro {
        amount = new Money(amount).amount();
    }

    /**
     * Reads a plain decimal with a full stop, such as "1234.5".
     *
     * @throws IllegalArgumentException when the text is no plain decimal, finer than a cent or outside the bounds
     */
    public static Euro of(String plain) {
        if (!PLAIN_DECIMAL.matcher(plain).matches()) {
            throw new IllegalArgumentException("An amount must be a plain decimal such as 1234.50");
        }
        return new Euro(new BigDecimal(plain));
    }

    /**
     * What an amount in złoty is worth, rounded half up to the cent.
     *
     * @param rate złoty for one euro, above zero
     */
    public static Euro worth(Money zloty, BigDecimal rate) {
        return new Euro(zloty.amount().divide(rate, SCALE, RoundingMode.HALF_UP));
    }

    /** A collector that adds. */
    public static Collector<Euro, ?, Euro> summing() {
        return Collectors.reducing(ZERO, Euro::plus);
    }

    public Euro plus(Euro other) {
        return new Euro(amount.add(other.amount));
    }

    /** Subtracts; the result may be negative. */
    public Euro minus(Euro other) {
        return new Euro(amount.subtract(other.amount));
    }

    /** Strictly more. */
    public boolean isMoreThan(Euro other) {
        return compareTo(other) > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /**
     * The most whole grosze that it buys, nothing when it is negative.
     *
     * @param rate złoty for one euro, above zero
     */
    public Money floorIn(BigDecimal rate) {
        return isNegative() ? Money.ZERO : new Money(amount.multiply(rate).setScale(SCALE, RoundingMode.DOWN));
    }

    @Override
    public int compareTo(Euro other) {
        return amount.compareTo(other.amount);
    }

    /** With its currency, so that nobody takes it for złoty: "1234.50 EUR". */
    @Override
    public String toString() {
        return amount.toPlainString() + " EUR";
    }
}
