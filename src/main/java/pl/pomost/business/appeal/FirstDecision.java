package pl.pomost.business.appeal;

import java.util.Set;
import pl.pomost.business.casefile.CaseFile;

/** Told by the rooms in which something is decided that a group may appeal against: by whom. */
public interface FirstDecision {

    /** Accounts that decided about the case so far; none of them decides its appeal. */
    Set<String> madeBy(CaseFile file);
}
