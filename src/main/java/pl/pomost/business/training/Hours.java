package pl.pomost.business.training;

import java.math.BigDecimal;

/** Hours as people read them, counted in quarters inside. */
public final class Hours {

    /** Quarters of an hour. */
    public static final int QUARTERS = 4;

    private Hours() {}

    /** 10 quarters are 2.5 hours. */
    public static BigDecimal of(int quarters) {
        return BigDecimal.valueOf(quarters).divide(BigDecimal.valueOf(QUARTERS)).stripTrailingZeros();
    }
}
