package pl.pomost.business.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one line of a reference table says.
 *
 * @param key           what the line is about, written as its table wants it
 * @param validFrom     first day on which it holds
 * @param validUntil    last day on which it holds, null where the next line of the key ends it or nothing does
 * @param figure        amount or rate, null in tables without figures
 * @param namePl        Polish name or remark
 * @param nameEn        English name or remark
 * @param source        where it was read
 * @param toBeConfirmed whether nobody has compared it with the source in law yet
 */
public record ReferenceLine(
        String key,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable BigDecimal figure,
        @Nullable String namePl,
        @Nullable String nameEn,
        String source,
        boolean toBeConfirmed) {

    /** Whether it holds on the day, as long as no later line of its key has begun. */
    public boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
    }
}
