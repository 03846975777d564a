package pl.pomost.edge.desk;

import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Days as people type them: 04.01.2026, 4.1.2026, 4-1-2026, 4/1/2026 or 2026-01-04. */
@FacesConverter(forClass = LocalDate.class)
public class DayConverter extends TypedValue<LocalDate> {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[.\\-/](\\d{1,2})[.\\-/](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    @Override
    LocalDate read(String typed) {
        var bare = typed.replaceAll("[\\s\\p{Zs}]+", "");
        var dayFirst = DAY_FIRST.matcher(bare);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        var yearFirst = YEAR_FIRST.matcher(bare);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        throw new Unreadable("desk.day.form");
    }

    private static LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            throw new Unreadable("desk.day.none");
        }
    }

    @Override
    String write(LocalDate day) {
        return WRITTEN.format(day);
    }
}
