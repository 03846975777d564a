package pl.pomost.business.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.business.reference.ExcludedActivities;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** Which activities may be supported, and whether the court register knows those of the plan. */
@ApplicationScoped
public class ActivityPolicy {

    @Inject
    ExcludedActivities excluded;

    @Inject
    BusinessClock clock;

    ActivityPolicy() {}

    /** The plan names its activities, and none of them is excluded today. */
    public Verdict stated(List<String> codes, int classification) {
        return Verdict.allowed()
                .require(!codes.isEmpty(), () -> Reason.of("declaration.no-activity"))
                .and(noneExcluded(codes, classification));
    }

    /** The register names the activities of the plan; codes of two classifications are compared by a person, who says how. */
    Verdict registered(Declaration declaration) {
        if (declaration.activities().isEmpty()) {
            return Verdict.allowed(); // handed in before activities were asked for
        }
        var registered = declaration.registered();
        if (registered.isEmpty()) {
            return Verdict.refused(Reason.of("declaration.not-registered"));
        }
        int classification = declaration.registeredClassification().orElseThrow();
        var same = classification == declaration.classification().orElseThrow();
        var missing = declaration.activities().stream()
                .filter(code -> !registered.contains(code))
                .toList();
        return Verdict.allowed()
                .require(!same || missing.isEmpty(), () -> Reason.of("declaration.registered-differ")
                        .with("missing", missing)
                        .with("registered", registered)
                        .with("classification", String.valueOf(classification)))
                .require(same || declaration.registeredNote().isPresent(), () -> Reason.of(
                                "declaration.other-classification")
                        .with("plan", declaration.classification().orElseThrow().toString())
                        .with("register", String.valueOf(classification)))
                .and(noneExcluded(registered, classification));
    }

    private Verdict noneExcluded(List<String> codes, int classification) {
        var verdict = Verdict.allowed();
        for (var code : codes) {
            var reason = excluded.against(classification, code, clock.day());
            verdict = reason.map(Verdict::refused).map(verdict::and).orElse(verdict);
        }
        return verdict;
    }
}
