package pl.pomost.records.lookup;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.basis.Mark;
import pl.pomost.business.reference.ReferenceEntry;

/**
 * One line of a reference table.
 *
 * @param id            its number; below zero when it came with the program
 * @param figure        amount, rate or per cent as a plain decimal, null where the table has none
 * @param toBeConfirmed whether nobody has compared it with its source in law yet
 * @param mark          what it rests on
 * @param confirmedOn   day on which it was compared with its source
 * @param live          false when another line replaces it
 * @param replaces      number of the line that it replaces
 * @param grounds       why it replaced that line
 */
public record ReferenceRow(
        long id,
        String key,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable String figure,
        @Nullable String namePl,
        @Nullable String nameEn,
        String source,
        boolean toBeConfirmed,
        Mark mark,
        @Nullable LocalDate confirmedOn,
        boolean live,
        String enteredBy,
        LocalDate enteredOn,
        @Nullable Long replaces,
        @Nullable String grounds) {

    static ReferenceRow of(ReferenceEntry entry) {
        var line = entry.line();
        return new ReferenceRow(
                entry.id(),
                line.key(),
                line.validFrom(),
                line.validUntil(),
                plain(line.figure()),
                line.namePl(),
                line.nameEn(),
                line.source(),
                line.toBeConfirmed(),
                entry.mark(),
                entry.confirmedOn().orElse(null),
                entry.isLive(),
                entry.enteredBy(),
                entry.enteredOn(),
                entry.replaces().orElse(null),
                entry.grounds().orElse(null));
    }

    private static @Nullable String plain(@Nullable BigDecimal figure) {
        return figure == null ? null : figure.toPlainString();
    }

    /** The name in that language, empty where the table has no names. */
    public String name(boolean english) {
        var name = english && nameEn != null ? nameEn : namePl;
        return name == null ? "" : name;
    }
}
