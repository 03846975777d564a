package pl.pomost.business.posting;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.statement.BankStatement;
import pl.pomost.business.statement.StatementLine;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** An accountant proposes the lines of a statement of which the program is sure, so many at a time; the others stay on the list. */
@UseCase
@Requires(Permission.POST_MOVEMENTS)
public class ProposeMatches {

    /** Lines that one call proposes at most. */
    public static final int AT_A_TIME = 100;

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

    ProposeMatches() {}

    /** @param statement our number of the statement */
    public record Command(String statement) implements AboutStatement {}

    /** @return the receipt of the last line proposed */
    public Receipt handle(Command command) {
        var statement = proposing.take(command.statement());
        var named = new HashSet<String>();
        Receipt last = null;
        var after = 0;
        for (var open = postings.open(command.statement(), after, AT_A_TIME);
                !open.isEmpty() && named.size() < AT_A_TIME;
                open = postings.open(command.statement(), after, AT_A_TIME)) {
            last = latest(last, propose(statement, open, named));
            after = open.get(open.size() - 1).line();
        }
        if (last == null) {
            throw new Refusal(Refusal.Kind.RULE, Reason.of("posting.nothing-sure"));
        }
        return last;
    }

    private static @Nullable Receipt latest(@Nullable Receipt before, Optional<Receipt> now) {
        return now.orElse(before);
    }

    private Optional<Receipt> propose(BankStatement statement, List<StatementLine> open, Set<String> named) {
        Receipt last = null;
        for (var each : matching.of(open).entrySet()) {
            var sure = each.getValue()
                    .sure()
                    .filter(match -> isOpen(each.getKey(), match)
                            && named.add(match.kind() + match.subject() + paymentKey(each.getKey(), match)));
            if (sure.isPresent()) {
                var match = sure.get();
                last = proposing.propose(statement, each.getKey(), match.kind(), match.subject(), match.found(), null);
            }
        }
        return Optional.ofNullable(last);
    }

    /** A demand takes several payments, a payout is executed once. */
    private static String paymentKey(StatementLine line, Match match) {
        return match.kind() == PostingKind.REPAYMENT ? " " + line.line() : "";
    }

    private boolean isOpen(StatementLine line, Match match) {
        return policy.verdict(line, match.kind(), match.subject(), door.actor()).isAllowed();
    }
}
