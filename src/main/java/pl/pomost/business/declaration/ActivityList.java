package pl.pomost.business.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.reference.Activities;
import pl.pomost.kernel.identifier.Pkd;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;

/** Reads codes of activities as they are typed. */
@ApplicationScoped
class ActivityList {

    /** Most codes; the court register takes ten. */
    static final int MOST = 20;

    @Inject
    Activities activities;

    ActivityList() {}

    /** The codes, each once and known to the classification on that day; what is wrong is told by its field. */
    List<Pkd> read(Check check, @Nullable Integer classification, @Nullable List<String> codes, LocalDate day) {
        check.required("classification", classification);
        check.required("activities", codes);
        if (classification == null || codes == null) {
            return List.of();
        }
        var lines = activities.of(classification, day);
        check.that(
                "classification", !lines.isEmpty(), () -> Reason.ofField("classification", "declaration.classification")
                        .with("classification", String.valueOf(classification))
                        .with("day", day));
        check.range("activities", codes.size(), 1, MOST);
        var read = new ArrayList<Pkd>();
        for (int i = 0; i < Math.min(codes.size(), MOST); i++) {
            var field = "activities[" + i + "]";
            var typed = Objects.requireNonNullElse(codes.get(i), "");
            Activities.checked(check, field, lines, classification, typed).ifPresent(code -> {
                check.that(field, !read.contains(code), "declaration.activity-twice");
                read.add(code);
            });
        }
        return read;
    }
}
