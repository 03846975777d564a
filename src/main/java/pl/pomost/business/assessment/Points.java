package pl.pomost.business.assessment;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** Points of merit cards: whole ones, or with {@value #DECIMALS} decimal where the rules allow it (domain 3.9, integerPointsOnly). */
public final class Points {

    /** Most decimals that points may have: those with which a score is kept. */
    public static final int DECIMALS = 1;

    /** Powers of ten up to which a number is written out; what somebody sends may have any. */
    private static final int LONGEST = 9;

    private Points() {}

    /** The number as it is written: 7, not 7.0. */
    public static BigDecimal plain(BigDecimal points) {
        var shortest = points.stripTrailingZeros();
        return shortest.scale() < 0 && shortest.scale() >= -LONGEST ? shortest.setScale(0) : shortest;
    }

    /** The sum of points, 0 when there are none. */
    public static BigDecimal sum(Stream<BigDecimal> points) {
        return plain(points.reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    static boolean areWhole(BigDecimal points) {
        return plain(points).scale() <= 0;
    }

    static boolean areWritable(BigDecimal points) {
        return plain(points).scale() <= DECIMALS;
    }
}
