package pl.pomost.records.register;

import java.sql.Date;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.identifier.Teryt;

/** Reads the columns that {@link CaseQuery} selects. */
final class CaseColumns {

    private CaseColumns() {}

    static CaseRow row(@Nullable Object[] row, LocalDate today) {
        var due = day(row[4]);
        var advisor = text(row[5]);
        return new CaseRow(
                text(row[0]),
                text(row[1]),
                Stage.valueOf(text(row[2])),
                NextStep.of(text(row[12])).orElse(null),
                required(day(row[3])),
                due,
                due != null && due.isBefore(today),
                advisor,
                row[6] == null ? advisor : text(row[6]),
                text(row[7]),
                text(row[8]),
                row[10] == null ? new Teryt(text(row[9])).county() : text(row[10]),
                required(day(row[11])));
    }

    static @Nullable LocalDate day(@Nullable Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }

    static LocalDate required(@Nullable LocalDate day) {
        if (day == null) {
            throw new IllegalStateException("a day that is always there is missing");
        }
        return day;
    }

    static Object present(@Nullable Object column) {
        return java.util.Objects.requireNonNull(column);
    }

    static String text(@Nullable Object column) {
        return String.valueOf(column);
    }
}
