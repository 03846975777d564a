package pl.pomost.kernel.fact;

import pl.pomost.kernel.usecase.Receipt;

/** Where use cases tell what happened. The entry is written in the transaction of the change, or not at all. */
public interface Facts {

    /** Appends one entry to the fact's chain. */
    Receipt record(Fact fact);
}
