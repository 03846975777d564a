package pl.pomost.business.office;

import jakarta.inject.Inject;
import java.util.Set;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** An administrator makes an account with its roles and a first password, which the owner must change. */
@UseCase
@Requires(Permission.MANAGE_USERS)
public class CreateUser {

    @Inject
    Users users;

    @Inject
    Passwords passwords;

    @Inject
    Facts facts;

    CreateUser() {}

    /**
     * Who comes to work here.
     *
     * @param account     sign-in name, 2 to 40 small letters, digits, dots, hyphens, underscores; it is for life
     * @param displayName name as colleagues see it, at most 120 characters
     * @param roles       at least one role
     * @param password    first password
     */
    public record Command(String account, String displayName, Set<Role> roles, String password) {
        /** Never the password. */
        @Override
        public String toString() {
            return account + " " + roles;
        }
    }

    /** @return the receipt; its subject is the account */
    public Receipt handle(Command command) {
        var check = new Check();
        AccountName.check(check, "account", command.account());
        UserFields.check(check, command.displayName(), command.roles());
        PasswordPolicy.check(check, "password", command.password(), command.account());
        check.orRefuse();
        check.that("account", users.find(command.account()).isEmpty(), "account.taken");
        check.orRefuse();

        var user = new User(command.account(), command.displayName().strip(), "");
        user.giveFirstPassword(passwords.hash(command.password()));
        user.hold(command.roles());
        users.add(user);
        return facts.record(user.tells("user"));
    }
}
