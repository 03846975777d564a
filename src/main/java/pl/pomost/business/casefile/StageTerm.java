package pl.pomost.business.casefile;

import java.time.LocalDate;
import java.util.Optional;
import pl.pomost.kernel.calendar.Term;

/** The term of a stage that is counted from something that a room below knows, not from the beginning of the stage. */
public interface StageTerm {

    /** The stage. */
    Stage stage();

    /**
     * Its term.
     *
     * @param since the day on which the case comes into the stage
     * @return empty where nothing is known yet that it could be counted from
     */
    Optional<Term> term(CaseFile file, LocalDate since);
}
