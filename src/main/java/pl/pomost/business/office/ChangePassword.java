package pl.pomost.business.office;

import jakarta.inject.Inject;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The owner chooses a new password and shows the old one to prove who chooses. */
@UseCase
@Requires(Permission.KEEP_OWN_PROFILE)
public class ChangePassword {

    @Inject
    Users users;

    @Inject
    Passwords passwords;

    @Inject
    Facts facts;

    @Inject
    Door door;

    ChangePassword() {}

    /**
     * Both passwords.
     *
     * @param present the one that opens the account now
     * @param wanted  the one that shall open it
     */
    public record Command(String present, String wanted) {
        /** Never the passwords. */
        @Override
        public String toString() {
            return "passwords";
        }
    }

    /** @return the receipt; its subject is the account */
    public Receipt handle(Command command) {
        var account = door.actor().account();
        var check = new Check();
        check.text("present", command.present(), PasswordPolicy.LONGEST);
        PasswordPolicy.check(check, "wanted", command.wanted(), account);
        check.orRefuse();

        var user = users.takeOwn(account);
        check.that("present", passwords.matches(command.present(), user.passwordHash()), "password.wrong");
        check.that("wanted", !command.wanted().equals(command.present()), "password.same");
        check.orRefuse();
        user.choosePassword(passwords.hash(command.wanted()));
        return facts.record(user.tells("password"));
    }
}
