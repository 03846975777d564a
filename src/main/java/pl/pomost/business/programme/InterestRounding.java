package pl.pomost.business.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import pl.pomost.kernel.money.Money;

/** How a sum of interest is rounded, once, after all its periods. */
public enum InterestRounding {
    /** To the full złoty, 50 groszy up (art. 63 § 1 of the tax ordinance). */
    FULL_PLN(0),
    /** To the grosz, half up. */
    GROSZ(2);

    private final int scale;

    InterestRounding(int scale) {
        this.scale = scale;
    }

    /** The amount to be paid. @param exact unrounded złoty */
    public Money round(BigDecimal exact) {
        return new Money(exact.setScale(scale, RoundingMode.HALF_UP));
    }
}
