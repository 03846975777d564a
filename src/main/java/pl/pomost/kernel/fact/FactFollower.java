package pl.pomost.kernel.fact;

import pl.pomost.kernel.usecase.Receipt;

/** Told of every fact in its transaction, after its entry is written; keeps what follows from facts in tables of its own. */
public interface FactFollower {

    /**
     * @param fact    what happened
     * @param receipt which entry of the trail tells it
     */
    void follow(Fact fact, Receipt receipt);
}
