package pl.pomost.kernel.usecase;

import pl.pomost.kernel.fact.Chain;

/** A command about one subject: a refusal of it is recorded in the subject's chain. */
public interface About {

    /** The chain of the subject that the command is about. */
    Chain chain();
}
