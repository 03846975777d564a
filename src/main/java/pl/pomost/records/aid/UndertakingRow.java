package pl.pomost.records.aid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One entry about undertakings; without a linked number it says that the recipient carries goods by road for hire. */
public record UndertakingRow(
        int number,
        String nip,
        @Nullable String linkedNip,
        LocalDate since,
        String basis,
        @Nullable Integer revokes,
        boolean live,
        String enteredBy,
        LocalDate enteredOn) {}
