package pl.pomost.business.office;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Check;

/** What is checked wherever an account is written. */
final class UserFields {

    static final int LONGEST_NAME = 120;

    private UserFields() {}

    static void check(Check check, @Nullable String displayName, @Nullable Set<Role> roles) {
        check.text("displayName", displayName, LONGEST_NAME);
        check.that("roles", roles != null && !roles.isEmpty(), "required");
        check.that("roles", roles == null || roles.stream().allMatch(Role::isForAccounts), "role.not-for-accounts");
    }
}
