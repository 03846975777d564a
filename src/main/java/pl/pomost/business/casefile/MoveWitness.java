package pl.pomost.business.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.calendar.Term;

/** Told of every move in its transaction; rooms below implement it to do what follows from a move. */
public interface MoveWitness {

    /**
     * @param move the move that was made; the case stands at its end
     * @param file the case
     * @param day  the business day
     * @param term the term of the new stage, null where the programme sets none
     */
    void moved(Move move, CaseFile file, LocalDate day, @Nullable Term term);
}
