package pl.pomost.business.office;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;

/**
 * What a password must be: long, rather than full of signs (NIST SP 800-63B). It may not lean on the account's name or be
 * one thing repeated.
 */
final class PasswordPolicy {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final int DIFFERENT_CHARACTERS = 5;

    private PasswordPolicy() {}

    static void check(Check check, String field, @Nullable String password, String account) {
        check.text(field, password, LONGEST);
        if (password == null || password.isBlank()) {
            return;
        }
        check.that(field, password.length() >= SHORTEST, () -> Reason.ofField(field, "password.too-short")
                .with("min", SHORTEST));
        check.that(field, password.chars().distinct().count() >= DIFFERENT_CHARACTERS, "password.monotonous");
        var leans = account != null
                && account.length() > 2
                && password.toLowerCase(Locale.ROOT).contains(account);
        check.that(field, !leans, "password.holds-account");
    }
}
