package pl.pomost.business.office;

import jakarta.inject.Inject;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** Somebody leaves: an administrator locks the account out. Its visits and tokens end with the next request. */
@UseCase
@Requires(Permission.MANAGE_USERS)
public class LockUser {

    @Inject
    Users users;

    @Inject
    AdministratorPolicy policy;

    @Inject
    Facts facts;

    @Inject
    Door door;

    LockUser() {}

    /** @param version the version that was seen */
    public record Command(String account, long version) implements About {
        @Override
        public Chain chain() {
            return Chain.ofAccount(account);
        }
    }

    /** @return the receipt; its subject is the account */
    public Receipt handle(Command command) {
        var administrators = users.lockHolders(Role.ADMINISTRATOR);
        var user = users.take(command.account(), command.version());
        policy.locksOut(user, administrators, door.actor()).orRefuse();
        user.lock();
        return facts.record(user.tells("user"));
    }
}
