package pl.pomost.given;

import pl.pomost.business.applicant.SearchKeys;
import pl.pomost.kernel.identifier.Pesel;

/** Search keys that hide nothing. */
public final class FakeSearchKeys implements SearchKeys {

    @Override
    public String of(Pesel pesel) {
        return "key of " + pesel.value();
    }
}
