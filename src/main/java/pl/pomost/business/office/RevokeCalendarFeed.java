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

/** The owner ends the address of the own calendar; whoever asks there from now on finds nothing. */
@UseCase
@Requires(Permission.KEEP_OWN_PROFILE)
public class RevokeCalendarFeed {

    @Inject
    Users users;

    @Inject
    CalendarFeeds feeds;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    RevokeCalendarFeed() {}

    /** Nothing needs to be said: an account has one. */
    public record Command() {}

    /** @return the receipt; its subject is the prefix of the address */
    public Receipt handle(Command command) {
        var user = users.takeOwn(door.actor().account());
        var feed = feeds.of(user.account())
                .filter(CalendarFeed::isOpen)
                .orElseThrow(() -> Refusal.unknown("calendar-feed", user.account()));
        feed.revoke(clock.instant());
        return facts.record(user.tells("calendar-feed", feed.snapshot()).withSubject(feed.prefix()));
    }
}
