package pl.pomost.business.office;

import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The owner of an account says where reminders go, or that none shall come any more. */
@UseCase
@Requires(Permission.KEEP_OWN_PROFILE)
public class SetMailAddress {

    /** Longest address, in characters. */
    public static final int LONGEST = 254;

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    @Inject
    Users users;

    @Inject
    Facts facts;

    @Inject
    Door door;

    SetMailAddress() {}

    /** @param address null or blank for none */
    public record Command(@Nullable String address) {
        /** Not the address, so that logs stay dull. */
        @Override
        public String toString() {
            return "address";
        }
    }

    /** @return the receipt; its subject is the account */
    public Receipt handle(Command command) {
        var address = command.address() == null ? "" : command.address().strip();
        var check = new Check();
        check.that(
                "address",
                address.isEmpty()
                        || address.length() <= LONGEST
                                && ADDRESS.matcher(address).matches(),
                "profile.bad-address");
        check.orRefuse();
        var user = users.takeOwn(door.actor().account());
        user.receiveMailAt(address.isEmpty() ? null : address);
        return facts.record(user.tells("mail-address"));
    }
}
