package pl.pomost.business.posting;

import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.usecase.About;

/** A command about a line of a statement. */
interface AboutStatement extends About {

    /** Our number of the statement. */
    String statement();

    @Override
    default Chain chain() {
        return Chain.ofStatement(String.valueOf(statement()));
    }
}
