package pl.pomost.business.posting;

import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.statement.StatementLine;
import pl.pomost.business.statement.Statements;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * Somebody else than who proposed it confirms or refuses what a line is. Confirmed, it does what it says in the same
 * transaction; refused, the line is open again.
 */
@UseCase
@Requires(Permission.POST_MOVEMENTS)
public class AnswerPosting {

    /** What is said to a proposal. */
    public enum Answer {
        CONFIRMED,
        REFUSED
    }

    /** Longest grounds, in characters. */
    public static final int GROUNDS_LENGTH = 1000;

    @Inject
    Statements statements;

    @Inject
    Postings postings;

    @Inject
    PostingPolicy policy;

    @Inject
    PostingEffects effects;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    AnswerPosting() {}

    /**
     * @param statement our number of the statement
     * @param line      number of the line
     * @param attempt   the proposal that was seen
     * @param answer    confirmed or refused
     * @param grounds   why it is refused; required then, at most 1000 characters
     */
    public record Command(
            String statement,
            int line,
            int attempt,
            @Nullable Answer answer,
            @Nullable String grounds) implements AboutStatement {}

    public Receipt handle(Command command) {
        check(command);
        var statement = statements.take(command.statement());
        var line = postings.line(command.statement(), command.line());
        var posting = postings.of(command.statement(), command.line()).stream()
                .filter(each -> each.attempt() == command.attempt())
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("posting", command.line() + "/" + command.attempt()));
        posting.unanswered()
                .require(!door.actor().isPerson(posting.proposedBy()), () -> Reason.of("posting.own-proposal")
                        .with("line", posting.line()))
                .orRefuse();
        var account = door.actor().account();
        if (command.answer() == Answer.CONFIRMED) {
            var done = done(line, posting);
            posting.leaves(done.surplus());
            posting.confirm(account, clock.day(), done.payment(), done.bound());
        } else {
            posting.refuse(
                    account,
                    clock.day(),
                    Objects.requireNonNull(command.grounds()).strip());
        }
        postings.flush();
        if (posting.surplus().isPositive()) {
            effects.tellSurplus(posting);
        }
        return facts.record(posting.fact(statement));
    }

    private PostingEffects.Done done(StatementLine line, Posting posting) {
        var subject = posting.kind() == PostingKind.OTHER ? null : posting.subject();
        policy.verdict(line, posting.kind(), subject, door.actor()).orRefuse();
        return effects.of(line, posting);
    }

    private static void check(Command command) {
        var check = new Check();
        check.required("answer", command.answer());
        if (command.answer() == Answer.REFUSED) {
            check.text("grounds", command.grounds(), GROUNDS_LENGTH);
        }
        check.orRefuse();
    }
}
