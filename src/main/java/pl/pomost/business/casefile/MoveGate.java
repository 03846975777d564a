package pl.pomost.business.casefile;

import java.util.Set;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.refusal.Verdict;

/**
 * Asked before a move: a room below tells here what its facts say. A case knows no such room, only the gates.
 *
 * <p>A gate answers for the facts alone; stage and permission are checked for all moves in one place.
 */
public interface MoveGate {

    /** The moves that this gate watches. */
    Set<Move> moves();

    /** All reasons why the move is not possible now, with their figures. */
    Verdict verdict(Move move, CaseFile file, Actor actor);
}
