package pl.pomost.business.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/** The minimum wages as the table has them. */
@ApplicationScoped
public class MinimumWages {

    @Inject
    References references;

    MinimumWages() {}

    /**
     * The one in force on a day.
     *
     * @throws Refusal RULE when the table begins later
     */
    public MinimumWage inForceOn(LocalDate day) {
        return all().stream()
                .filter(wage -> !wage.validFrom().isAfter(day))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.RULE,
                        Reason.of("reference.no-minimum-wage").with("day", day)));
    }

    /** All lines that hold, the newest first. */
    public List<MinimumWage> all() {
        return references.live(ReferenceTable.MINIMUM_WAGE).stream()
                .map(ReferenceEntry::line)
                .filter(line -> line.figure() != null)
                .map(line -> new MinimumWage(
                        line.validFrom(), new Money(line.figure()), line.source(), line.toBeConfirmed()))
                .toList();
    }
}
