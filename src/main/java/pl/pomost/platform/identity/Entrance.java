package pl.pomost.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.pomost.business.office.User;
import pl.pomost.business.office.Users;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.platform.guard.PresentActor;

/**
 * The one entrance. Programs come to {@code /api} with a token and nothing else, calendars to the one address that is their
 * key; people come everywhere else with their session. Roles are read anew for every request, so that what was taken away is gone at once. Who comes in is told to the
 * guard; what they may do is none of this class's business.
 */
@ApplicationScoped
public class Entrance implements HttpAuthenticationMechanism {

    @Inject
    BearerTokens tokens;

    @Inject
    FeedKeys feeds;

    @Inject
    Users users;

    @Inject
    PresentActor present;

    @Inject
    BusinessClock clock;

    Entrance() {}

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var path = Place.of(request);
        if (path.feed().isPresent()) {
            return path.feed()
                    .flatMap(feeds::actor)
                    .map(actor -> enter(actor, context))
                    .orElseGet(context::doNothing);
        }
        if (path.isApi()) {
            return tokens.actor(request.getHeader("Authorization"))
                    .map(actor -> enter(actor, context))
                    .orElseGet(() -> Answer.unauthorized(request, response));
        }
        if (path.isStatic()) {
            return context.doNothing();
        }
        var visitor = visitor(request);
        if (visitor.isPresent()) {
            return visitor.get().mustChangePassword() && path.isDeskBeyondProfile()
                    ? Answer.redirect(request, response, Place.PROFILE)
                    : enter(visitor.get().actor(), context);
        }
        return path.isDesk() ? Answer.signIn(request, response) : context.doNothing();
    }

    private Optional<User> visitor(HttpServletRequest request) {
        var now = clock.instant();
        var visit = Visit.of(request);
        if (visit.isEmpty()) {
            return Optional.empty();
        }
        var user = visit.filter(alive -> !alive.isOver(now))
                .flatMap(alive -> users.find(alive.account()))
                .filter(User::isActive);
        if (user.isEmpty()) {
            Visit.end(request);
        } else if (Visit.isByPerson(request)) {
            visit.get().seen(now);
        }
        return user;
    }

    private AuthenticationStatus enter(Actor actor, HttpMessageContext context) {
        present.enters(actor);
        var roles = actor.roles().stream().map(Enum::name).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(actor.account(), roles);
    }
}
