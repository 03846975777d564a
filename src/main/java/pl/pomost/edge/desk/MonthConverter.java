package pl.pomost.edge.desk;

import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Months as people type them: 03.2026, 3/2026 or 2026-03. */
@FacesConverter(forClass = YearMonth.class)
public class MonthConverter extends TypedValue<YearMonth> {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("MM.uuuu");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[.\\-/](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})");

    @Override
    YearMonth read(String typed) {
        var bare = typed.replaceAll("[\\s\\p{Zs}]+", "");
        var monthFirst = MONTH_FIRST.matcher(bare);
        if (monthFirst.matches()) {
            return month(monthFirst.group(2), monthFirst.group(1));
        }
        var yearFirst = YEAR_FIRST.matcher(bare);
        if (yearFirst.matches()) {
            return month(yearFirst.group(1), yearFirst.group(2));
        }
        throw new Unreadable("desk.month.form");
    }

    private static YearMonth month(String year, String month) {
        try {
            return YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
        } catch (DateTimeException noSuchMonth) {
            throw new Unreadable("desk.month.form");
        }
    }

    @Override
    String write(YearMonth month) {
        return WRITTEN.format(month);
    }
}
