package pl.pomost.business.office;

import jakarta.inject.Inject;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The owner ends a token; whoever presents it from now on is nobody. */
@UseCase
@Requires(Permission.KEEP_OWN_PROFILE)
public class RevokeApiToken {

    @Inject
    Users users;

    @Inject
    ApiTokens tokens;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    RevokeApiToken() {}

    /** @param prefix the eight digits by which the token is known */
    public record Command(String prefix) {}

    /** @return the receipt; its subject is the account */
    public Receipt handle(Command command) {
        var user = users.takeOwn(door.actor().account());
        var token = tokens.find(command.prefix())
                .filter(found -> found.account().equals(user.account()))
                .orElseThrow(() -> Refusal.unknown("token", command.prefix()));
        token.revoke(clock.instant());
        return facts.record(user.tells("token " + token.prefix(), token.snapshot()));
    }
}
