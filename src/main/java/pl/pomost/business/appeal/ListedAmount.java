package pl.pomost.business.appeal;

import java.util.Optional;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.kernel.money.Money;

/** Told by the room that draws up lists. */
public interface ListedAmount {

    /** What the latest list gives to the case, in złoty; empty where it gives nothing or the case stands on none. */
    Optional<Money> of(CaseFile file);
}
