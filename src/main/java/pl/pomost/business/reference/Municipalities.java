package pl.pomost.business.reference;

import java.util.Optional;
import pl.pomost.kernel.identifier.Teryt;

/** Where municipalities are kept. */
public interface Municipalities {

    /** The municipality of that code, when the table holds it. */
    Optional<Municipality> of(Teryt code);
}
