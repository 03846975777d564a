package pl.pomost.given;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pl.pomost.business.office.CalendarFeed;
import pl.pomost.business.office.CalendarFeeds;

/** Addresses of calendar feeds in memory. */
public final class FakeCalendarFeeds implements CalendarFeeds {

    private final Map<String, CalendarFeed> feeds = new HashMap<>();

    @Override
    public void add(CalendarFeed feed) {
        feeds.put(feed.account(), feed);
    }

    @Override
    public Optional<CalendarFeed> of(String account) {
        return Optional.ofNullable(feeds.get(account));
    }

    @Override
    public Optional<CalendarFeed> find(String prefix) {
        return feeds.values().stream()
                .filter(feed -> feed.prefix().equals(prefix))
                .findFirst();
    }
}
