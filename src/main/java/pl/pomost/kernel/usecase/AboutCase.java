package pl.pomost.kernel.usecase;

import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Chain;

/** A command about one case, as the actor saw it. */
public interface AboutCase extends About {

    /** The case and the version that the actor saw. */
    CaseRef theCase();

    @Override
    default Chain chain() {
        return Chain.ofCase(theCase().number());
    }
}
