package pl.pomost.business.office;

import jakarta.inject.Inject;
import java.util.Set;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** An administrator changes an account's name or roles. Roles that were taken are gone with the next request. */
@UseCase
@Requires(Permission.MANAGE_USERS)
public class ChangeUser {

    @Inject
    Users users;

    @Inject
    AdministratorPolicy policy;

    @Inject
    Facts facts;

    @Inject
    Door door;

    ChangeUser() {}

    /**
     * How the account shall be.
     *
     * @param account     whose
     * @param version     the version that was seen
     * @param displayName name as colleagues see it
     * @param roles       all roles from now on, at least one
     */
    public record Command(String account, long version, String displayName, Set<Role> roles) implements About {
        @Override
        public Chain chain() {
            return Chain.ofAccount(account);
        }
    }

    /** @return the receipt; its subject is the account */
    public Receipt handle(Command command) {
        var check = new Check();
        check.required("account", command.account());
        UserFields.check(check, command.displayName(), command.roles());
        check.orRefuse();

        var administrators = users.lockHolders(Role.ADMINISTRATOR);
        var user = users.take(command.account(), command.version());
        if (!user.roles().equals(command.roles())) {
            policy.changesRoles(user, command.roles(), administrators, door.actor())
                    .orRefuse();
        }
        user.rename(command.displayName().strip());
        user.hold(command.roles());
        return facts.record(user.tells("user"));
    }
}
