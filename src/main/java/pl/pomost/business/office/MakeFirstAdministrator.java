package pl.pomost.business.office;

import jakarta.inject.Inject;
import java.util.Set;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** Where nobody works yet, whoever holds the code of the log becomes the first administrator; afterwards it is spent. */
@UseCase
@Requires(Permission.ENTER)
public class MakeFirstAdministrator {

    private static final String NOBODY = "(first administrator)";

    @Inject
    Users users;

    @Inject
    Passwords passwords;

    @Inject
    FirstCode code;

    @Inject
    SignInAttempts attempts;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    MakeFirstAdministrator() {}

    /**
     * Who comes first.
     *
     * @param code        the code of the log
     * @param account     sign-in name
     * @param displayName name as colleagues will see it
     * @param password    chosen password
     * @param address     network address that the attempt came from
     */
    public record Command(String code, String account, String displayName, String password, String address) {
        /** Neither the code nor the password. */
        @Override
        public String toString() {
            return account + " from " + address;
        }
    }

    /** @return the receipt; its subject is the account */
    public Receipt handle(Command command) {
        var check = new Check();
        check.required("code", command.code());
        AccountName.check(check, "account", command.account());
        check.text("displayName", command.displayName(), UserFields.LONGEST_NAME);
        PasswordPolicy.check(check, "password", command.password(), command.account());
        check.orRefuse();
        proveRight(command);

        var user = new User(command.account(), command.displayName().strip(), passwords.hash(command.password()));
        user.hold(Set.of(Role.ADMINISTRATOR));
        users.add(user);
        var receipt = facts.record(user.tells("user"));
        code.spend();
        return receipt;
    }

    private void proveRight(Command command) {
        var now = clock.instant();
        attempts.refuseWhenBlocked(NOBODY, command.address(), now);
        if (!users.isEmpty() || !code.isRight(command.code().strip())) {
            attempts.failed(NOBODY, command.address(), now);
            throw new Refusal(Refusal.Kind.RULE, Reason.of("first-code.wrong"));
        }
    }
}
