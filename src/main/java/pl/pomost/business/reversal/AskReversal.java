package pl.pomost.business.reversal;

import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.posting.Postings;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** Somebody asks that what was confirmed by mistake is taken back; it is when somebody else confirms that. */
@UseCase
@Requires(Permission.REVERSE_MOVEMENTS)
public class AskReversal {

    /** Shortest and longest reason, in characters. */
    public static final int REASON_FROM = 10;

    public static final int REASON_LENGTH = 1000;

    @Inject
    ReversalBook book;

    @Inject
    ReversalPolicy policy;

    @Inject
    Reversals reversals;

    @Inject
    Postings postings;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    AskReversal() {}

    /**
     * @param subject what was confirmed
     * @param reason  why it was a mistake, 10 to 1000 characters
     */
    public record Command(ReversalSubject subject, @Nullable String reason) implements About {

        @Override
        public Chain chain() {
            return subject.chain();
        }
    }

    public Receipt handle(Command command) {
        var reason = checked(command.reason());
        var held = book.take(command.subject());
        var what = policy.of(command.subject());
        policy.asking(command.subject(), what, door.actor()).orRefuse();
        var reversal =
                new Reversal(command.subject(), what, reason).asked(door.actor().account(), clock.day());
        reversals.add(reversal);
        if (what.posting() != null) {
            what.posting().awaitReversal();
            postings.flush();
        }
        return book.tell(held, command.subject(), reversal, what.posting());
    }

    private static String checked(@Nullable String reason) {
        var check = new Check();
        check.text("reason", reason, REASON_LENGTH);
        check.that(
                "reason",
                reason == null || reason.isBlank() || reason.strip().length() >= REASON_FROM,
                () -> Reason.ofField("reason", "reversal.short-reason").with("least", REASON_FROM));
        check.orRefuse();
        return Objects.requireNonNull(reason).strip();
    }
}
