package pl.pomost.records.register;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.office.ApiToken;
import pl.pomost.business.office.CalendarFeed;
import pl.pomost.business.office.User;
import pl.pomost.business.outbox.Post;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** What everybody sees about themselves. */
@Reading
@Requires(Permission.KEEP_OWN_PROFILE)
public class OwnProfile {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    @Inject
    Post post;

    OwnProfile() {}

    /** The name as colleagues see it. */
    public String displayName() {
        return one("displayName", String.class);
    }

    /** Whether somebody else chose the password. */
    public boolean mustChangePassword() {
        return one("mustChangePassword", Boolean.class);
    }

    /** Where reminders go; empty for nowhere. */
    public String mailAddress() {
        return Optional.ofNullable(entities.find(User.class, door.actor().account()))
                .flatMap(User::mailAddress)
                .orElse("");
    }

    /** Whether the office can send mail at all. */
    public boolean isMailOpen() {
        return post.isOpen();
    }

    /** One's own tokens, the newest first. */
    public List<TokenRow> tokens() {
        var now = clock.instant();
        return entities.createQuery(
                        "select t.name, t.prefix, t.reach, t.madeAt, t.expiresAt, t.revokedAt from ApiToken t"
                                + " where t.account = :account order by t.madeAt desc, t.prefix",
                        Object[].class)
                .setParameter("account", door.actor().account())
                .getResultStream()
                .map(line -> row(line, now))
                .toList();
    }

    /** One's own calendar feed, when one was ever made. */
    public Optional<FeedRow> feed() {
        return Optional.ofNullable(
                        entities.find(CalendarFeed.class, door.actor().account()))
                .map(feed -> new FeedRow(
                        feed.language(), feed.madeAt(), feed.revokedAt().orElse(null), feed.isOpen()));
    }

    private <T> T one(String field, Class<T> type) {
        var account = door.actor().account();
        return entities.createQuery("select u." + field + " from User u where u.account = :account", type)
                .setParameter("account", account)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("account", account));
    }

    private static TokenRow row(@Nullable Object[] line, Instant now) {
        var expiresAt = (Instant) line[4];
        var revokedAt = (Instant) line[5];
        return new TokenRow(
                (String) line[0],
                (String) line[1],
                (ApiToken.Reach) line[2],
                (Instant) line[3],
                expiresAt,
                revokedAt,
                revokedAt == null && now.isBefore(expiresAt));
    }
}
