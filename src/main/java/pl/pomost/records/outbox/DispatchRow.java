package pl.pomost.records.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.outbox.Channel;
import pl.pomost.business.outbox.Dispatch;
import pl.pomost.business.outbox.DispatchState;
import pl.pomost.business.outbox.Hindrance;

/**
 * What leaves, as lists show it.
 *
 * @param name        by which the receiver knows a double
 * @param version     that the next change must name
 * @param subject     number of the batch or case that it comes from
 * @param recipient   account of whoever gets the mail
 * @param attempts    how often it was tried
 * @param nextAttempt when it is tried next, while it waits
 * @param hindrance   what held up the last attempt
 * @param sha256      of the file that was laid down
 */
public record DispatchRow(
        String name,
        long version,
        Channel channel,
        String subject,
        @Nullable String recipient,
        DispatchState state,
        int attempts,
        Instant writtenAt,
        @Nullable Instant nextAttempt,
        @Nullable Instant sentAt,
        @Nullable Hindrance hindrance,
        @Nullable String sha256) {

    static DispatchRow of(Dispatch dispatch) {
        return new DispatchRow(
                dispatch.name(),
                dispatch.version(),
                dispatch.channel(),
                dispatch.subject(),
                dispatch.recipient().orElse(null),
                dispatch.state(),
                dispatch.attempts(),
                dispatch.writtenAt(),
                dispatch.nextAttempt().orElse(null),
                dispatch.sentAt().orElse(null),
                dispatch.hindrance().orElse(null),
                dispatch.sha256().orElse(null));
    }
}
