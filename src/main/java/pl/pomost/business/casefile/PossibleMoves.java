package pl.pomost.business.casefile;

import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
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
        readers.mustBeRead(number, door.actor());
        return moves.options(files.look(number), door.actor());
    }
}
