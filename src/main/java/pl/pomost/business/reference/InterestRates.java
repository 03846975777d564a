package pl.pomost.business.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import pl.pomost.kernel.money.Share;

/** The rates of interest as the table has them. */
@ApplicationScoped
public class InterestRates {

    @Inject
    References references;

    InterestRates() {}

    /** All rates of a kind that hold, the oldest first. */
    public List<InterestRate> of(InterestKind kind) {
        return references.live(ReferenceTable.INTEREST_RATE).stream()
                .map(ReferenceEntry::line)
                .filter(line -> kind.name().equals(line.key()) && line.figure() != null)
                .map(line -> new InterestRate(
                        kind, line.validFrom(), new Share(line.figure()), line.source(), line.toBeConfirmed()))
                .sorted(Comparator.comparing(InterestRate::validFrom))
                .toList();
    }
}
