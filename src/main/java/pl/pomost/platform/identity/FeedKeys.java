package pl.pomost.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import pl.pomost.business.office.CalendarFeed;
import pl.pomost.business.office.CalendarFeeds;
import pl.pomost.business.office.TokenSecret;
import pl.pomost.business.office.User;
import pl.pomost.business.office.Users;
import pl.pomost.kernel.access.Actor;

/** Finds whose calendar a secret address opens; who comes in that way looks and changes nothing. */
@ApplicationScoped
public class FeedKeys {

    private static final String FILE = ".ics";

    @Inject
    CalendarFeeds feeds;

    @Inject
    Users users;

    FeedKeys() {}

    /** @param name last part of the address, such as {@code pomost_1a2b3c4d_….ics} */
    Optional<Actor> actor(String name) {
        return name.endsWith(FILE)
                ? TokenSecret.parse(name.substring(0, name.length() - FILE.length()))
                        .flatMap(this::owner)
                : Optional.empty();
    }

    private Optional<Actor> owner(TokenSecret presented) {
        return feeds.find(presented.prefix())
                .filter(feed -> feed.opensFor(presented))
                .map(CalendarFeed::account)
                .flatMap(users::find)
                .filter(User::isActive)
                .map(user -> user.actor().lookingOnly());
    }
}
