package pl.pomost.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.office.ApiTokens;
import pl.pomost.business.office.TokenSecret;
import pl.pomost.business.office.User;
import pl.pomost.business.office.Users;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.calendar.BusinessClock;

/** Finds who stands behind the token of a request. A demonstration also takes {@code demo-<account>}. */
@ApplicationScoped
public class BearerTokens {

    private static final String SCHEME = "Bearer ";
    private static final String DEMO = "demo-";

    @Inject
    ApiTokens tokens;

    @Inject
    Users users;

    @Inject
    BusinessClock clock;

    @Inject
    @ConfigProperty(name = "pomost.demo", defaultValue = "false")
    boolean demo;

    BearerTokens() {}

    /** The actor, read anew each time, so that what was revoked is revoked at once. */
    Optional<Actor> actor(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        var token = authorization.substring(SCHEME.length()).strip();
        if (demo && token.startsWith(DEMO)) {
            return active(token.substring(DEMO.length())).map(User::actor);
        }
        return TokenSecret.parse(token).flatMap(this::owner);
    }

    private Optional<Actor> owner(TokenSecret presented) {
        return tokens.find(presented.prefix())
                .filter(token -> token.opensFor(presented, clock.instant()))
                .flatMap(token -> active(token.account()).map(token::actorFor));
    }

    private Optional<User> active(String account) {
        return users.find(account).filter(User::isActive);
    }
}
