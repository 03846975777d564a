package pl.pomost.records.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.office.CalendarFeed;

/**
 * The address of one's own calendar as its owner sees it; the secret was shown once and is nowhere.
 *
 * @param open whether it still opens
 */
public record FeedRow(
        CalendarFeed.Language language,
        Instant madeAt,
        @Nullable Instant revokedAt,
        boolean open) {}
