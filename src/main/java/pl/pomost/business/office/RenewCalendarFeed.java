package pl.pomost.business.office;

import jakarta.inject.Inject;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The owner of an account gets a new secret address for the calendar of deadlines; the one before ends with it. */
@UseCase
@Requires(Permission.KEEP_OWN_PROFILE)
public class RenewCalendarFeed {

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

    RenewCalendarFeed() {}

    /** @param language of the entries @param secret what the address will hold; drawn by whoever shows it once */
    public record Command(CalendarFeed.Language language, TokenSecret secret) {}

    /** @return the receipt; its subject is the prefix of the address */
    public Receipt handle(Command command) {
        var check = new Check();
        check.required("language", command.language());
        check.orRefuse();
        var user = users.takeOwn(door.actor().account());
        var present = feeds.of(user.account());
        var feed = present.orElseGet(() -> new CalendarFeed(user.account()));
        feed.renew(command.secret(), command.language(), clock.instant());
        if (present.isEmpty()) {
            feeds.add(feed);
        }
        return facts.record(user.tells("calendar-feed", feed.snapshot()).withSubject(feed.prefix()));
    }
}
