package pl.pomost.business.reference;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.identifier.Teryt;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;

/** Where municipalities are kept. */
public interface Municipalities {

    /** The municipality of that code, when the table holds it. */
    Optional<Municipality> of(Teryt code);

    /** Whether the table holds the municipalities of a voivodeship: all of them or none. @param voivodeship 2 digits */
    boolean cover(String voivodeship);

    /** The field must be the code of a municipality, by its form and, where the table covers the voivodeship, by the table. */
    default Teryt checked(Check check, String field, @Nullable String typed) {
        var code = check.identifier(field, typed, Teryt::parse);
        var known = code == null
                || !cover(code.voivodeship())
                || of(code.municipality()).isPresent();
        check.that(field, known, () -> Reason.ofField(field, "municipality.unknown")
                .with("code", code.value()));
        return code;
    }
}
