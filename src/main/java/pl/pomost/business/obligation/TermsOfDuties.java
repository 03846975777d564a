package pl.pomost.business.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.FormerTerms;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.calendar.Term;

/** The term of a stage stands in the obligation that the stage opened, also after that was closed. */
@ApplicationScoped
public class TermsOfDuties implements FormerTerms {

    @Inject
    Obligations obligations;

    TermsOfDuties() {}

    @Override
    public Optional<Term> of(CaseFile file, Stage stage) {
        return ObligationKind.of(stage)
                .flatMap(kind -> obligations.of(file.number()).stream()
                        .filter(owed -> owed.kind() == kind)
                        .reduce((earlier, later) -> later))
                .map(Obligation::term);
    }
}
