package pl.pomost.business.outbox;

import java.util.Optional;

/** Where what leaves is written down; it is never taken away. */
public interface Dispatches {

    void add(Dispatch dispatch);

    /** Whether something of that name was written down already. */
    boolean has(String name);

    /** Takes it for a change, one at a time. */
    Optional<Dispatch> take(String name);
}
