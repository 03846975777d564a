package pl.pomost.business.office;

import java.util.regex.Pattern;
import pl.pomost.kernel.refusal.Check;

/** The form of sign-in names: 2 to 40 small letters, digits, dots, hyphens and underscores. */
public final class AccountName {

    public static final int LONGEST = 40;

    private static final Pattern FORM = Pattern.compile("[a-z0-9._-]{2,40}");

    private AccountName() {}

    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    /** Told at the field when the name has another form. */
    static void check(Check check, String field, String text) {
        check.required(field, text);
        check.that(field, text == null || text.isBlank() || isValid(text), "account.form");
    }
}
