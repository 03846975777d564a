package pl.pomost.business.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.business.assessment.Assessments;
import pl.pomost.business.assessment.FormalRuling;
import pl.pomost.business.casefile.CaseFile;

/** Who rejected the application for its form. */
@ApplicationScoped
public class FormalDecision implements FirstDecision {

    @Inject
    Assessments assessments;

    FormalDecision() {}

    @Override
    public Set<String> madeBy(CaseFile file) {
        return assessments.rulingsOn(file.number()).stream()
                .filter(ruling -> ruling.kind() == FormalRuling.Kind.REJECTION)
                .map(FormalRuling::ruledBy)
                .collect(Collectors.toUnmodifiableSet());
    }
}
