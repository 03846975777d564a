package pl.pomost.house.wrong.business.office;

import java.time.LocalDate;
import java.time.ZoneOffset;

final class ReadsTheClock {
    private ReadsTheClock() {}

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
