package pl.pomost.business.aid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pl.pomost.business.reference.ReferenceEntry;
import pl.pomost.business.reference.ReferenceLine;
import pl.pomost.business.reference.ReferenceTable;
import pl.pomost.business.reference.References;
import pl.pomost.kernel.money.Euro;

/** The regulations on de minimis aid as the table has them. */
@ApplicationScoped
public class AidRegimes {

    @Inject
    References references;

    AidRegimes() {}

    /** All lines that hold on the day, the newest first. */
    public List<AidRegime> on(LocalDate day) {
        return references.live(ReferenceTable.AID_REGIME).stream()
                .map(ReferenceEntry::line)
                .filter(line -> line.holdsOn(day))
                .map(AidRegimes::regime)
                .toList();
    }

    /**
     * The regulation of that number on the day, with the limit of carriers of goods by road where it has one and the
     * recipient is such a carrier.
     */
    public Optional<AidRegime> on(LocalDate day, String code, boolean roadFreight) {
        var lines =
                on(day).stream().filter(regime -> regime.code().equals(code)).toList();
        return lines.stream()
                .filter(regime -> regime.roadFreight() == roadFreight)
                .findFirst()
                .or(() -> lines.stream().filter(regime -> !regime.roadFreight()).findFirst());
    }

    /**
     * The regulation that a granting on the day falls under: the one that the rules name as long as it holds, and after its end
     * the newest that holds on the day.
     */
    public Optional<AidRegime> ofGranting(LocalDate day, String named, boolean roadFreight) {
        return on(day, named, roadFreight)
                .or(() -> on(day).stream().findFirst().flatMap(newest -> on(day, newest.code(), roadFreight)));
    }

    /** A key is regulation, counting, length and, for the lower limit, ROAD_FREIGHT; the table lets no other in. */
    private static AidRegime regime(ReferenceLine line) {
        var words = line.key().split(" ");
        return new AidRegime(
                words[0],
                AidRegime.Counting.valueOf(words[1]),
                Integer.parseInt(words[2]),
                words.length > 3,
                new Euro(Objects.requireNonNull(line.figure())),
                line.validFrom(),
                line.validUntil(),
                Objects.requireNonNullElse(line.namePl(), words[0]),
                line.source(),
                line.toBeConfirmed());
    }
}
