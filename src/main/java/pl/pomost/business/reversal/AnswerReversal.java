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
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * Somebody else than who asked confirms or refuses a reversal. Confirmed, it takes back all that it says in the same transaction;
 * refused, everything stands as it was.
 */
@UseCase
@Requires(Permission.REVERSE_MOVEMENTS)
public class AnswerReversal {

    /** What is said to a request. */
    public enum Decision {
        CONFIRMED,
        REFUSED
    }

    /** Longest grounds, in characters. */
    public static final int GROUNDS_LENGTH = 1000;

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

    AnswerReversal() {}

    /**
     * @param subject what was confirmed
     * @param answer  confirmed or refused
     * @param grounds why it is refused; required then, at most 1000 characters
     */
    public record Command(
            ReversalSubject subject,
            @Nullable Decision answer,
            @Nullable String grounds) implements About {

        @Override
        public Chain chain() {
            return subject.chain();
        }
    }

    public Receipt handle(Command command) {
        check(command);
        var held = book.take(command.subject());
        var reversal = reversals
                .waiting(command.subject())
                .orElseThrow(() -> new Refusal(Refusal.Kind.RULE, Reason.of("reversal.none-waits")));
        var what = policy.of(command.subject());
        policy.notOwn(reversal, door.actor()).orRefuse();
        if (command.answer() == Decision.CONFIRMED) {
            policy.confirming(reversal, what, door.actor())
                    .and(policy.standing(command.subject(), what))
                    .orRefuse();
            reversal.confirm(door.actor().account(), clock.day());
            reversals.flush();
            book.undo(held, what, reversal);
        } else {
            reversal.refuse(
                    door.actor().account(),
                    clock.day(),
                    Objects.requireNonNull(command.grounds()).strip());
            reversals.flush();
            if (what.posting() != null) {
                what.posting().keep();
                postings.flush();
            }
        }
        return book.tell(held, command.subject(), reversal, what.posting());
    }

    private static void check(Command command) {
        var check = new Check();
        check.required("answer", command.answer());
        if (command.answer() == Decision.REFUSED) {
            check.text("grounds", command.grounds(), GROUNDS_LENGTH);
        }
        check.orRefuse();
    }
}
