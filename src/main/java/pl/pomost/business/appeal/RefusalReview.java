package pl.pomost.business.appeal;

import java.util.Optional;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Stage;

/** Told by the room that decides on grants: whether a grant was refused, and whether the ground of that still holds. */
public interface RefusalReview {

    /** How often the grant was refused; zero where it was approved after all. */
    int refusals(CaseFile file);

    /** Where the case goes back to when the ground of its refusal does not hold; empty while it holds. */
    Optional<Stage> backTo(CaseFile file);
}
