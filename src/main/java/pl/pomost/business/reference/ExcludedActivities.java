package pl.pomost.business.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import pl.pomost.kernel.refusal.Reason;

/** Activities (PKD) that get no support. */
@ApplicationScoped
public class ExcludedActivities {

    @Inject
    References references;

    ExcludedActivities() {}

    /**
     * Why an activity gets no support on a day.
     *
     * @param year year of the classification, 2007 or 2025
     * @param code e.g. "25.40.Z"
     * @return the reason, or nothing when it is not excluded
     */
    public Optional<Reason> against(int year, String code, LocalDate day) {
        return references.live(ReferenceTable.EXCLUDED_PKD).stream()
                .map(ReferenceEntry::line)
                .filter(line -> line.holdsOn(day) && (year + ":" + code).startsWith(line.key()))
                .findFirst()
                .map(line -> Reason.of("reference.excluded-pkd")
                        .with("code", code)
                        .with("line", line.key())
                        .with("from", line.validFrom())
                        .with("name", Objects.requireNonNullElse(line.namePl(), line.key()))
                        .with("source", line.source()));
    }
}
