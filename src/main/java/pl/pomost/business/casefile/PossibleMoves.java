package pl.pomost.business.casefile;

import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** Every move of a case with all reasons against it now: what a page shows before a button is pressed. */
@Reading
@Requires({Permission.READ_CASES, Permission.READ_ASSIGNED_CASES})
public class PossibleMoves {

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    CaseReaders readers;

    @Inject
    Door door;

    PossibleMoves() {}

    /** @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is no such case, or none that the actor may read */
    public List<CaseMoves.Option> of(CaseNumber number) {
        return moves.options(read(number), door.actor());
    }

    /** As above, but only the moves that lead on from where the case stands: what its page shows on top. */
    public List<CaseMoves.Option> leadingOn(CaseNumber number) {
        var file = read(number);
        return moves.options(Move.from(file.stage()), file, door.actor());
    }

    /** As above, but of one move only: all reasons against it now. */
    public List<Reason> against(Move move, CaseNumber number) {
        return moves.verdict(move, read(number), door.actor()).reasons();
    }

    private CaseFile read(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        return files.look(number);
    }
}
