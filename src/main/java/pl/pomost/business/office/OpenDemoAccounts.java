package pl.pomost.business.office;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * A demonstration opens with accounts of invented people. Their one password is public, so it is hashed once for all of
 * them, and nobody is asked to change it.
 */
@UseCase
@Requires(Permission.MANAGE_USERS)
public class OpenDemoAccounts {

    @Inject
    Users users;

    @Inject
    Passwords passwords;

    @Inject
    Facts facts;

    OpenDemoAccounts() {}

    /** @param password the password of all of them */
    public record Command(String password) {
        @Override
        public String toString() {
            return "demo accounts";
        }
    }

    /** @return the receipt of the last account made */
    public Receipt handle(Command command) {
        var check = new Check();
        check.text("password", command.password(), PasswordPolicy.LONGEST);
        check.orRefuse();
        var hash = passwords.hash(command.password());
        return Arrays.stream(DemoCast.values())
                .map(person -> open(person, hash))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private Receipt open(DemoCast person, String hash) {
        var user = new User(person.account(), person.displayName(), hash);
        user.hold(Set.of(person.role()));
        users.add(user);
        return facts.record(user.tells("user"));
    }
}
