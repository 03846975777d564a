package pl.pomost.business.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.calendar.Feast;
import pl.pomost.kernel.calendar.HolidayLaw;
import pl.pomost.kernel.calendar.HolidayRule;
import pl.pomost.kernel.calendar.Holidays;

/** The public holidays as the table has them, read once a request. */
@RequestScoped
public class LawOfHolidays implements Holidays {

    @Inject
    References references;

    private @Nullable HolidayLaw law;

    LawOfHolidays() {}

    @Override
    public Optional<Feast> on(LocalDate day) {
        return law().on(day);
    }

    @Override
    public boolean movesFrom(LocalDate saturday) {
        return law().movesFrom(saturday);
    }

    /** The table was changed: it is read anew. */
    void forget() {
        law = null;
    }

    private HolidayLaw law() {
        if (law == null) {
            law = new HolidayLaw(references.live(ReferenceTable.HOLIDAY).stream()
                    .map(entry -> rule(entry.line()))
                    .toList());
        }
        return law;
    }

    private static HolidayRule rule(ReferenceLine line) {
        var name = line.namePl() == null ? line.key() : line.namePl();
        var english = line.nameEn() == null ? name : line.nameEn();
        return new HolidayRule(line.key(), line.validFrom(), line.validUntil(), new Feast(name, english));
    }
}
