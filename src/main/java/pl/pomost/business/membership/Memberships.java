package pl.pomost.business.membership;

import java.util.List;
import pl.pomost.kernel.fact.CaseNumber;

/** Where memberships and pauses are kept. */
public interface Memberships {

    void add(Membership membership);

    /** What was recorded of a case, by number; empty until somebody joined or left. */
    List<Membership> of(CaseNumber caseNumber);

    void add(ActivityPause pause);

    /** The pauses of a case, by number. */
    List<ActivityPause> pausesOf(CaseNumber caseNumber);
}
