package pl.pomost.business.office;

import java.util.Optional;

/** Where the addresses of calendar feeds are kept, one for an account. */
public interface CalendarFeeds {

    void add(CalendarFeed feed);

    Optional<CalendarFeed> of(String account);

    Optional<CalendarFeed> find(String prefix);
}
