package pl.pomost.business.casefile;

import java.util.Optional;
import pl.pomost.kernel.calendar.Term;

/** Told by the room that keeps what is owed: by when the next move was due when the case stood at a stage last. */
public interface FormerTerms {

    /** Empty when nothing was due there. */
    Optional<Term> of(CaseFile file, Stage stage);
}
