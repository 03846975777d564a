package pl.pomost.business.agreement;

import static pl.pomost.business.casefile.Stage.APPROVED;
import static pl.pomost.business.casefile.Stage.CONTRACT_PREP;
import static pl.pomost.business.casefile.Stage.REGISTRATION;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import pl.pomost.business.casefile.Stage;

/** Why an approved case ends without an agreement, and at which stages it can. */
public enum EndingGround {
    /** The court refused to enter the cooperative. */
    COURT_REFUSED(REGISTRATION),
    /** The term of registration has passed, an extension included. */
    TERM_PASSED(APPROVED, REGISTRATION),
    /** No acceptable security was brought. */
    NO_SECURITY(CONTRACT_PREP),
    /** Other people than those of the application, without consent. */
    COMPOSITION_CHANGED(APPROVED, REGISTRATION, CONTRACT_PREP),
    /** The recipient may not get that much de minimis aid any more. */
    HEADROOM_GONE(CONTRACT_PREP);

    private final Set<Stage> stages;

    EndingGround(Stage first, Stage... others) {
        this.stages = EnumSet.of(first, others);
    }

    public Set<Stage> stages() {
        return Collections.unmodifiableSet(stages);
    }
}
