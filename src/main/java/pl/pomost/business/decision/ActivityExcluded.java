package pl.pomost.business.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.declaration.ActivityPolicy;
import pl.pomost.business.declaration.Declarations;
import pl.pomost.kernel.refusal.Reason;

/** An activity that the group declared is on the list of those that may not be supported today. */
@ApplicationScoped
class ActivityExcluded implements RefusalFact {

    @Inject
    Declarations declarations;

    @Inject
    ActivityPolicy activities;

    ActivityExcluded() {}

    @Override
    public RefusalGround ground() {
        return RefusalGround.EXCLUDED_ACTIVITY;
    }

    @Override
    public List<Reason> of(CaseFile file) {
        return declarations
                .of(file.number())
                .filter(declared -> !declared.activities().isEmpty())
                .map(declared -> activities
                        .stated(declared.activities(), declared.classification().orElse(0))
                        .reasons())
                .orElse(List.of());
    }
}
