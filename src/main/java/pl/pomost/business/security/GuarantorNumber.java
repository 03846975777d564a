package pl.pomost.business.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.identifier.Krs;
import pl.pomost.kernel.identifier.Nip;

/**
 * By which number a legal person that guarantees is known: that of the court register, or the tax number of whoever is in none, such as
 * a municipality. Numbers of the register begin with a zero, tax numbers never do, so a mistyped one is not taken for the other.
 */
final class GuarantorNumber {

    /** Most characters that are typed: 10 digits with a prefix, spaces or hyphens. */
    static final int LENGTH = 20;

    private static final String WHOLE = "(\\D*\\d){10}\\D*";

    private GuarantorNumber() {}

    /** Its 10 digits; empty where it is no such number. */
    static Optional<String> read(@Nullable String typed) {
        if (typed == null || !typed.matches(WHOLE)) {
            return Optional.empty();
        }
        if (Krs.isValid(typed)) {
            var krs = Krs.parse(typed).value();
            if (krs.startsWith("0")) {
                return Optional.of(krs);
            }
        }
        return Nip.isValid(typed) ? Optional.of(Nip.parse(typed).value()) : Optional.empty();
    }
}
