package pl.pomost.business.office;

import jakarta.inject.Inject;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** Somebody forgot the password: an administrator gives a new first one, which the owner must change. */
@UseCase
@Requires(Permission.MANAGE_USERS)
public class GivePassword {

    @Inject
    Users users;

    @Inject
    Passwords passwords;

    @Inject
    Facts facts;

    GivePassword() {}

    /** @param version the version that was seen */
    public record Command(String account, long version, String password) implements About {
        @Override
        public Chain chain() {
            return Chain.ofAccount(account);
        }

        /** Never the password. */
        @Override
        public String toString() {
            return account;
        }
    }

    /** @return the receipt; its subject is the account */
    public Receipt handle(Command command) {
        var check = new Check();
        PasswordPolicy.check(check, "password", command.password(), command.account());
        check.orRefuse();
        var hash = passwords.hash(command.password());
        var user = users.take(command.account(), command.version());
        user.giveFirstPassword(hash);
        return facts.record(user.tells("password"));
    }
}
