package pl.pomost.kernel.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * An amount in zloty (PLN), exact to the grosz: the scale is always 2, so equal amounts are equal records.
 *
 * <p>Bounds: from -999,999,999,999.99 to 999,999,999,999.99 zł. Every result outside them, and every value finer than
 * a grosz, is refused with {@link IllegalArgumentException}: an amount is never rounded in silence. Where a rule
 * rounds, the method says how.
 *
 * @param amount zloty, with two decimals
 */
public record Money(BigDecimal amount) implements Comparable<Money>, Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SCALE = 2;
    private static final BigDecimal LIMIT = new BigDecimal("999999999999.99");
    private static final int LONGEST_TEXT = 40;
    private static final Pattern PLAIN_DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    /** Nothing: 0.00 zł. */
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /**
     * Checks the bounds before it sets the scale: 1e400000000 would otherwise fill the memory with zeros.
     *
     * @throws IllegalArgumentException when the value is finer than a grosz or outside the bounds
     */
    public Money {
        if (amount.abs().compareTo(LIMIT) > 0) {
            throw new IllegalArgumentException("An amount must lie within " + LIMIT.toPlainString() + " zł");
        }
        BigDecimal exact = amount.stripTrailingZeros();
        if (exact.scale() > SCALE) {
            throw new IllegalArgumentException("An amount must have at most two decimals");
        }
        amount = exact.setScale(SCALE);
    }

    /**
     * Reads a plain decimal with a full stop, such as "1234.5" or "-0.07"; no spaces, no exponent, no comma.
     *
     * @param plain zloty
     * @return the amount
     * @throws IllegalArgumentException when the text is no plain decimal, finer than a grosz or outside the bounds
     */
    public static Money of(String plain) {
        if (plain.length() > LONGEST_TEXT || !PLAIN_DECIMAL.matcher(plain).matches()) {
            throw new IllegalArgumentException("An amount must be a plain decimal such as 1234.50");
        }
        return new Money(new BigDecimal(plain));
    }

    /**
     * Whole zloty.
     *
     * @param zloty zloty
     * @return the amount
     * @throws IllegalArgumentException when outside the bounds
     */
    public static Money of(long zloty) {
        return new Money(BigDecimal.valueOf(zloty));
    }

    /**
     * The smallest units, as bank files count them.
     *
     * @param grosze hundredths of a zloty
     * @return the amount
     * @throws IllegalArgumentException when outside the bounds
     */
    public static Money ofGrosze(long grosze) {
        return new Money(BigDecimal.valueOf(grosze, SCALE));
    }

    /**
     * Adds all; nothing to add gives {@link #ZERO}.
     *
     * @param amounts the amounts
     * @return their sum
     * @throws IllegalArgumentException when a partial sum is outside the bounds
     */
    public static Money sum(Iterable<Money> amounts) {
        Money total = ZERO;
        for (Money each : amounts) {
            total = total.plus(each);
        }
        return total;
    }

    /**
     * The same as {@link #sum} for a stream: {@code lines.map(CostLine::cost).collect(Money.summing())}.
     *
     * @return a collector that adds
     */
    public static Collector<Money, ?, Money> summing() {
        return Collectors.reducing(ZERO, Money::plus);
    }

    /**
     * Adds.
     *
     * @param other what to add
     * @return the sum
     * @throws IllegalArgumentException when outside the bounds
     */
    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    /**
     * Subtracts; the result may be negative.
     *
     * @param other what to take away
     * @return the difference
     * @throws IllegalArgumentException when outside the bounds
     */
    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    /**
     * Multiplies by a whole number, such as persons or months.
     *
     * @param count how many times
     * @return the product
     * @throws IllegalArgumentException when outside the bounds
     */
    public Money times(int count) {
        return new Money(amount.multiply(BigDecimal.valueOf(count)));
    }

    /**
     * Turns a debt into a claim and back.
     *
     * @return the same amount with the other sign
     */
    public Money negate() {
        return new Money(amount.negate());
    }

    /**
     * The smaller one.
     *
     * @param other to compare with
     * @return the smaller of the two
     */
    public Money min(Money other) {
        return isMoreThan(other) ? other : this;
    }

    /**
     * The larger one.
     *
     * @param other to compare with
     * @return the larger of the two
     */
    public Money max(Money other) {
        return isLessThan(other) ? other : this;
    }

    /**
     * A part of the whole such as 17 days of 30, rounded half up to the grosz (on a negative amount away from zero).
     * Multiplies before it divides, so that the whole (30 of 30) is exact.
     *
     * @param numerator parts taken, 0 or more
     * @param denominator parts in the whole, 1 or more
     * @return the part
     * @throws IllegalArgumentException when a number is out of its range or the result outside the bounds
     */
    public Money fraction(int numerator, int denominator) {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException("A fraction needs a numerator from 0 and a denominator from 1");
        }
        BigDecimal parts = amount.multiply(BigDecimal.valueOf(numerator));
        return new Money(parts.divide(BigDecimal.valueOf(denominator), SCALE, RoundingMode.HALF_UP));
    }

    /**
     * Splits into tranches without losing a grosz: each but the last is rounded down to the grosz, the last is the
     * rest. 97,333.33 zł by 80 % and 20 % gives 77,866.66 and 19,466.67.
     *
     * @param shares the tranches in order, together exactly 100 %
     * @return as many amounts as shares; their sum is this amount
     * @throws IllegalArgumentException when the shares do not make 100 % or this amount is negative
     */
    public List<Money> split(List<Share> shares) {
        if (isNegative() || !Share.makeTheWhole(shares)) {
            throw new IllegalArgumentException("Only an amount from 0 splits, and the shares must make 100 %");
        }
        List<Money> tranches = new ArrayList<>(shares.size());
        Money rest = this;
        for (Share share : shares.subList(0, shares.size() - 1)) {
            Money tranche = share.floorOf(this);
            tranches.add(tranche);
            rest = rest.minus(tranche);
        }
        tranches.add(rest);
        return List.copyOf(tranches);
    }

    /**
     * Above zero.
     *
     * @return whether the amount is above 0.00
     */
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    /**
     * Below zero.
     *
     * @return whether the amount is below 0.00
     */
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /**
     * Exactly zero.
     *
     * @return whether the amount is 0.00
     */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /**
     * Strictly more.
     *
     * @param other to compare with
     * @return whether this is larger than the other
     */
    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    /**
     * Strictly less.
     *
     * @param other to compare with
     * @return whether this is smaller than the other
     */
    public boolean isLessThan(Money other) {
        return compareTo(other) < 0;
    }

    /**
     * The smallest units, as bank files count them; every allowed amount fits.
     *
     * @return hundredths of a zloty
     */
    public long grosze() {
        return amount.unscaledValue().longValueExact();
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    /** Plain, without grouping or currency: "1234.50". {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
