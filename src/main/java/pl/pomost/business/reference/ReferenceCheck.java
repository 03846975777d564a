package pl.pomost.business.reference;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.calendar.HolidayRule;
import pl.pomost.kernel.identifier.Teryt;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;

/** What is wrong with a line of a reference table. */
final class ReferenceCheck {

    static final int NAME_LENGTH = 300;
    private static final int KEY_LENGTH = 40;
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern ACTIVITY = Pattern.compile("\\d{4}:([A-Z]|\\d{2}(\\.\\d{2}\\.[A-Z])?)");
    private static final Pattern PKD = Pattern.compile("(2007|2025):\\d{2}(\\.\\d{1,2}(\\.[A-Z])?)?");
    private static final Pattern AID_REGIME =
            Pattern.compile("\\d{1,4}/\\d{4} (FISCAL|ROLLING)_YEARS [1-9]( ROAD_FREIGHT)?");
    private static final Pattern RATE = Pattern.compile("CREATE|KEEP(_SEVERE)?:([1-9]\\d?|100)");
    private static final Pattern COUNTY = Pattern.compile("(0[2468]|[12][02468]|3[02])(0[1-9]|[1-9]\\d)");
    private static final Pattern MUNICIPALITY = Pattern.compile("\\d{6}[1-3]");
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000);

    private ReferenceCheck() {}

    static Check of(ReferenceTable table, ReferenceLine line) {
        var check = new Check();
        check.text("key", line.key(), KEY_LENGTH);
        check.required("validFrom", line.validFrom());
        check.text("source", line.source(), NAME_LENGTH);
        check.optionalText("namePl", line.namePl(), NAME_LENGTH);
        check.optionalText("nameEn", line.nameEn(), NAME_LENGTH);
        if (table.hasNames()) {
            check.required("namePl", line.namePl());
        }
        if (table.hasTranslation()) {
            check.required("nameEn", line.nameEn());
        }
        figure(check, table, line.figure());
        check.that("validUntil", inOrder(line), "reference.until-before-from");
        check.that(
                "key",
                line.key() == null || isKey(table, line.key()),
                () -> Reason.ofField("key", "reference.key." + table));
        return check;
    }

    private static void figure(Check check, ReferenceTable table, @Nullable BigDecimal figure) {
        if (!table.hasFigure()) {
            check.that("figure", figure == null, "reference.no-figure");
            return;
        }
        check.required("figure", figure);
        check.that(
                "figure",
                figure == null || figure.signum() > 0 && figure.compareTo(HIGHEST) < 0 && fine(table, figure),
                () -> Reason.ofField("figure", "reference.figure").with("decimals", table.decimals()));
    }

    private static boolean fine(ReferenceTable table, BigDecimal figure) {
        return figure.stripTrailingZeros().scale() <= table.decimals();
    }

    private static boolean inOrder(ReferenceLine line) {
        return line.validFrom() == null
                || line.validUntil() == null
                || !line.validUntil().isBefore(line.validFrom());
    }

    private static boolean isKey(ReferenceTable table, String key) {
        return switch (table) {
            case MINIMUM_WAGE -> ReferenceTable.WAGE_KEY.equals(key);
            case INTEREST_RATE ->
                Arrays.stream(InterestKind.values())
                        .anyMatch(kind -> kind.name().equals(key));
            case HOLIDAY -> HolidayRule.isWritten(key);
            case EXCHANGE_RATE -> CURRENCY.matcher(key).matches();
            case PKD -> ACTIVITY.matcher(key).matches();
            case EXCLUDED_PKD -> PKD.matcher(key).matches();
            case AID_REGIME -> AID_REGIME.matcher(key).matches();
            case COUNTY -> COUNTY.matcher(key).matches();
            case MUNICIPALITY -> MUNICIPALITY.matcher(key).matches() && Teryt.isValid(key);
            case UNIT_RATE -> RATE.matcher(key).matches();
        };
    }
}
