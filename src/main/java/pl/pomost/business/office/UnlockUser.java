package pl.pomost.business.office;

import jakarta.inject.Inject;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** Somebody comes back: the account opens again with the roles that it had. */
@UseCase
@Requires(Permission.MANAGE_USERS)
public class UnlockUser {

    @Inject
    Users users;

    @Inject
    Facts facts;

    UnlockUser() {}

    /** @param version the version that was seen */
    public record Command(String account, long version) implements About {
        @Override
        public Chain chain() {
            return Chain.ofAccount(account);
        }
    }

    /** @return the receipt; its subject is the account */
    public Receipt handle(Command command) {
        var user = users.take(command.account(), command.version());
        user.unlock();
        return facts.record(user.tells("user"));
    }
}
