package pl.pomost.edge.desk;

import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Hours as people type them, kept as quarters of an hour: "2", "1,5", "1.25" or "1:30". Named, because a number of quarters
 * is an Integer like any other: {@code converter="hours"}.
 */
@FacesConverter("hours")
public class HoursConverter extends TypedValue<Integer> {

    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);
    private static final int QUARTER_MINUTES = 15;
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,2})?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):([0-5]\\d)");

    @Override
    Integer read(String typed) {
        var clock = CLOCK.matcher(typed);
        if (clock.matches()) {
            int minutes = Integer.parseInt(clock.group(2));
            return whole(BigDecimal.valueOf(Integer.parseInt(clock.group(1)) * 60L + minutes)
                    .divide(BigDecimal.valueOf(QUARTER_MINUTES), 4, java.math.RoundingMode.HALF_UP));
        }
        if (DECIMAL.matcher(typed).matches()) {
            return whole(new BigDecimal(typed.replace(',', '.')).multiply(QUARTERS));
        }
        throw new Unreadable("desk.hours.form");
    }

    private static int whole(BigDecimal quarters) {
        if (quarters.stripTrailingZeros().scale() > 0) {
            throw new Unreadable("desk.hours.form");
        }
        return quarters.intValueExact();
    }

    @Override
    String write(Integer quarters) {
        return BigDecimal.valueOf(quarters)
                .divide(QUARTERS)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}
