package pl.pomost.business.office;

import jakarta.inject.Inject;
import java.time.Duration;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The owner of an account makes a token for a program. The secret was drawn by the page, which shows it once. */
@UseCase
@Requires(Permission.KEEP_OWN_PROFILE)
public class MakeApiToken {

    /** Longest life of a token in days. */
    public static final int LONGEST_DAYS = 365;

    private static final int LONGEST_NAME = 60;

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

    MakeApiToken() {}

    /**
     * What for and for how long.
     *
     * @param name   what the owner calls it, at most 60 characters
     * @param reach  to read only, or also to write
     * @param days   days until it ends by itself, 1 to 365
     * @param secret what its holder will present
     */
    public record Command(String name, ApiToken.Reach reach, int days, TokenSecret secret) {}

    /** @return the receipt; its subject is the account */
    public Receipt handle(Command command) {
        var check = new Check();
        check.text("name", command.name(), LONGEST_NAME);
        check.required("reach", command.reach());
        check.range("days", command.days(), 1, LONGEST_DAYS);
        check.orRefuse();

        var user = users.takeOwn(door.actor().account());
        var now = clock.instant();
        var token = new ApiToken(
                user.account(),
                command.name().strip(),
                command.secret(),
                command.reach(),
                now,
                now.plus(Duration.ofDays(command.days())));
        tokens.add(token);
        return facts.record(user.tells("token " + token.prefix(), token.snapshot()));
    }
}
