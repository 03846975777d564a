package pl.pomost.business.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** Which grounds to refuse a grant hold now, each with its facts. */
@ApplicationScoped
public class RefusalFacts {

    @Inject
    @Any
    Instance<RefusalFact> known;

    RefusalFacts() {}

    /** The grounds that hold, in the order of their list, with what makes them hold. */
    public Map<RefusalGround, List<Reason>> of(CaseFile file) {
        var holding = new EnumMap<RefusalGround, List<Reason>>(RefusalGround.class);
        for (var fact : known) {
            var found = fact.of(file);
            if (!found.isEmpty()) {
                holding.computeIfAbsent(fact.ground(), ground -> new ArrayList<>())
                        .addAll(found);
            }
        }
        return holding;
    }

    /** What makes that ground hold now; empty while it does not. */
    public List<Reason> of(CaseFile file, RefusalGround ground) {
        return of(file).getOrDefault(ground, List.of());
    }

    /** Whether any ground holds. */
    Verdict any(CaseFile file) {
        return Verdict.allowed().require(!of(file).isEmpty(), () -> Reason.of("refusal.no-ground")
                .with("grounds", List.of(RefusalGround.values())));
    }

    /** Whether that ground holds. */
    Verdict holds(CaseFile file, RefusalGround ground) {
        return Verdict.allowed()
                .require(!of(file, ground).isEmpty(), () -> Reason.ofField("ground", "refusal.ground-fails")
                        .with("ground", ground));
    }
}
