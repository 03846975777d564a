package pl.pomost.business.account;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.refusal.Check;

/** How the codes of accounts and profiles look; what is given up keeps its code, so that old files can be made again. */
final class Codes {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,19}");

    private Codes() {}

    static void isNew(Check check, @Nullable String code, Predicate<String> isUsed) {
        check.required("code", code);
        form(check, "code", code, CODE, "account.bad-code");
        check.that("code", code == null || !isUsed.test(code), "account.code-used");
    }

    /** A value that is given has that form. */
    static void form(Check check, String field, @Nullable String value, Pattern form, String rule) {
        check.that(
                field, value == null || value.isBlank() || form.matcher(value).matches(), rule);
    }
}
