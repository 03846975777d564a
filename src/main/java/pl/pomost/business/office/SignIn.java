package pl.pomost.business.office;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * Somebody comes in by name and password. A wrong name and a wrong password get the same answer after the same time; either
 * becomes an entry of the trail. After too many failures nothing is compared any more until some of them have aged.
 */
@UseCase
@Requires(Permission.ENTER)
public class SignIn {

    private static final int LONGEST_PASSWORD = 200;

    @Inject
    Users users;

    @Inject
    Passwords passwords;

    @Inject
    SignInAttempts attempts;

    @Inject
    Presence presence;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    SignIn() {}

    /**
     * What is presented at the door.
     *
     * @param account  the sign-in name as typed
     * @param password the password as typed
     * @param address  network address that the attempt came from
     */
    public record Command(String account, String password, String address) implements About {
        public Command {
            account = account == null ? "" : account.strip().toLowerCase(Locale.ROOT);
        }

        @Override
        public Chain chain() {
            return Chain.ofAccount(account);
        }

        /** Never the password. */
        @Override
        public String toString() {
            return "sign-in from " + address;
        }
    }

    /** @return the receipt; its subject is the account */
    public Receipt handle(Command command) {
        var check = new Check();
        check.required("account", command.account());
        check.required("password", command.password());
        check.orRefuse();

        attempts.refuseWhenBlocked(command.account(), command.address(), clock.instant());
        var user = owner(command);
        attempts.succeeded(command.account());
        presence.begins(user);
        return facts.record(user.tells("visit", Snapshot.empty().with("signedIn", true)));
    }

    private User owner(Command command) {
        var user = AccountName.isValid(command.account()) ? users.find(command.account()) : Optional.<User>empty();
        var open = user.filter(User::isActive);
        var hash = open.map(User::passwordHash).orElseGet(passwords::nobodys);
        var bearable = command.password().length() <= LONGEST_PASSWORD;
        var right = passwords.matches(bearable ? command.password() : "", hash);
        if (open.isEmpty() || !right) {
            attempts.failed(command.account(), command.address(), clock.instant());
            throw new Refusal(Refusal.Kind.RULE, Reason.of("sign-in.wrong"));
        }
        return open.get();
    }
}
