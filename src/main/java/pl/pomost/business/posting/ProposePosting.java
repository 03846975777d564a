package pl.pomost.business.posting;

import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.statement.StatementLine;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** An accountant says what a line of a statement is; it counts when somebody else confirms it. */
@UseCase
@Requires(Permission.POST_MOVEMENTS)
public class ProposePosting {

    /** Longest note, in characters. */
    public static final int NOTE_LENGTH = 1000;

    @Inject
    Proposing proposing;

    @Inject
    Postings postings;

    @Inject
    Matching matching;

    @Inject
    PostingPolicy policy;

    @Inject
    Door door;

    ProposePosting() {}

    /**
     * @param statement our number of the statement
     * @param line      number of the line
     * @param kind      what it is
     * @param subject   reference of the payout or number of the demand; none for anything else
     * @param note      what it is, required for anything else and where the program did not find it; at most 1000 characters
     */
    public record Command(
            String statement,
            int line,
            @Nullable PostingKind kind,
            @Nullable String subject,
            @Nullable String note) implements AboutStatement {}

    /** @return the receipt; its subject is statement, line and attempt, its version the attempt */
    public Receipt handle(Command command) {
        var kind = checked(command);
        var statement = proposing.take(command.statement());
        var line = postings.line(command.statement(), command.line());
        free(line).orRefuse();
        var subject = kind == PostingKind.OTHER ? null : command.subject();
        policy.verdict(line, kind, subject, door.actor())
                .and(policy.isFree(kind, subject))
                .orRefuse();
        var found = subject == null ? Found.BY_HAND : matching.of(line).foundAs(kind, subject);
        var note = found == Found.BY_HAND ? noteOf(command) : command.note();
        return proposing.propose(statement, line, kind, subject, found, note);
    }

    private static PostingKind checked(Command command) {
        var check = new Check();
        check.required("kind", command.kind());
        if (command.kind() == PostingKind.OTHER) {
            check.text("note", command.note(), NOTE_LENGTH);
        } else {
            check.required("subject", command.subject());
            check.optionalText("note", command.note(), NOTE_LENGTH);
        }
        check.orRefuse();
        return Objects.requireNonNull(command.kind());
    }

    /** What the program did not find needs a word of whoever says it. */
    private static String noteOf(Command command) {
        if (command.note() == null || command.note().isBlank()) {
            throw new Refusal(Refusal.Kind.INVALID, Reason.ofField("note", "posting.why-by-hand"));
        }
        return command.note().strip();
    }

    private Verdict free(StatementLine line) {
        return postings.standing(line.statementNumber(), line.line())
                .map(standing -> Verdict.refused(
                        Reason.of("posting.stands").with("line", line.line()).with("state", standing.state())))
                .orElseGet(Verdict::allowed);
    }
}
