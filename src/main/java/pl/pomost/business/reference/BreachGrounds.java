package pl.pomost.business.reference;

import java.util.List;
import java.util.Optional;

/** Where grounds for a return are kept. */
public interface BreachGrounds {

    /** All of them in the order of their codes. */
    List<BreachGround> all();

    Optional<BreachGround> of(String code);
}
