package pl.pomost.business.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.plan.BusinessPlans;

/** Opens the declaration of a case when something is recorded first. */
@ApplicationScoped
class DeclarationBook {

    @Inject
    Declarations declarations;

    @Inject
    BusinessPlans plans;

    DeclarationBook() {}

    /** The declaration of a case that has a plan. @throws pl.pomost.kernel.refusal.Refusal UNKNOWN without one */
    Declaration begun(CaseFile file) {
        return declarations.of(file.number()).orElseGet(() -> {
            var begun = new Declaration(plans.of(file.number()).caseNumber());
            declarations.add(begun);
            return begun;
        });
    }

    /** A value that was checked to be there. */
    static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
