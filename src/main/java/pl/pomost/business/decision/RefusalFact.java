package pl.pomost.business.decision;

import java.util.List;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.kernel.refusal.Reason;

/** Told by the rooms that know the facts on which a grant may be refused. */
public interface RefusalFact {

    /** The ground that the facts are of. */
    RefusalGround ground();

    /** What makes the ground hold now, with the figures; empty while it does not hold. */
    List<Reason> of(CaseFile file);
}
