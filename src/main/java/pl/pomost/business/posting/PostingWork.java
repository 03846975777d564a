package pl.pomost.business.posting;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.work.Run;
import pl.pomost.business.work.WorkKind;
import pl.pomost.business.work.Working;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/**
 * Proposes all lines of a statement of which the program is sure, or confirms all proposals of others, in the background and as whoever
 * pressed the button. Each confirmation is a posting of its own; what became of each is kept.
 */
@Reading
@Requires(Permission.POST_MOVEMENTS)
public class PostingWork {

    private static final int AT_A_TIME = 20;
    private static final int TRIES = 3;
    private static final String NOTHING_SURE = "posting.nothing-sure";

    @Inject
    Postings postings;

    @Inject
    ProposeMatches proposeMatches;

    @Inject
    AnswerPosting answerPosting;

    @Inject
    Working working;

    @Inject
    Door door;

    PostingWork() {}

    /**
     * Begins to propose.
     *
     * @param statement our number of it
     * @param onceKey   idempotency key of the request, null for none
     * @return number of the work
     * @throws Refusal RULE while something else is done with the statement
     */
    public long propose(String statement, @Nullable String onceKey) {
        return working.begin(WorkKind.PROPOSE_POSTINGS, statement, onceKey, run -> {
            run.total(postings.open(statement, 0, Integer.MAX_VALUE).size());
            proposes(statement, run);
            return null;
        });
    }

    /** Begins to confirm; otherwise as {@link #propose}. */
    public long confirm(String statement, @Nullable String onceKey) {
        return working.begin(WorkKind.CONFIRM_POSTINGS, statement, onceKey, run -> {
            run.total((int) postings.unanswered(statement, 0, Integer.MAX_VALUE).stream()
                    .filter(this::isOfOthers)
                    .count());
            var waiting = postings.unanswered(statement, 0, AT_A_TIME);
            while (!waiting.isEmpty()) {
                waiting.stream().filter(this::isOfOthers).forEach(posting -> confirms(posting, run));
                waiting = postings.unanswered(
                        statement, waiting.get(waiting.size() - 1).line(), AT_A_TIME);
            }
            return null;
        });
    }

    private boolean isOfOthers(Posting posting) {
        return !door.actor().isPerson(posting.proposedBy());
    }

    /** That nothing is left is its end; that nothing was there is a refusal. */
    private void proposes(String statement, Run run) {
        var command = new ProposeMatches.Command(statement);
        proposeMatches.handle(command);
        run.keep();
        try {
            while (true) {
                proposeMatches.handle(command);
                run.keep();
            }
        } catch (Refusal refusal) {
            if (refusal.verdict().reasons().stream().map(Reason::rule).noneMatch(NOTHING_SURE::equals)) {
                throw refusal;
            }
        }
    }

    private void confirms(Posting posting, Run run) {
        run.tells(posting.statementNumber() + "/" + posting.line(), confirmed(posting, TRIES));
    }

    /** A case that somebody else changes at this moment is tried again. */
    private Verdict confirmed(Posting posting, int tries) {
        try {
            answerPosting.handle(new AnswerPosting.Command(
                    posting.statementNumber(),
                    posting.line(),
                    posting.attempt(),
                    AnswerPosting.Answer.CONFIRMED,
                    null));
            return Verdict.allowed();
        } catch (Refusal refusal) {
            return refusal.kind() == Refusal.Kind.STALE && tries > 1
                    ? confirmed(posting, tries - 1)
                    : refusal.verdict();
        }
    }
}
