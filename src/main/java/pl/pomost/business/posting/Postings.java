package pl.pomost.business.posting;

import java.util.List;
import java.util.Optional;
import pl.pomost.business.statement.StatementLine;

/** Where postings are kept. */
public interface Postings {

    void add(Posting posting);

    /** All postings of a line, refused ones too, in the order of proposing. */
    List<Posting> of(String statement, int line);

    /** The one that stands: proposed or confirmed. */
    default Optional<Posting> standing(String statement, int line) {
        return of(statement, line).stream().filter(Posting::stands).findFirst();
    }

    /** The standing one of that kind that names that payout or demand. @param payment number of the payment, 0 for payouts */
    Optional<Posting> naming(PostingKind kind, String subject, int payment);

    /**
     * One line of a statement.
     *
     * @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is none
     */
    StatementLine line(String statement, int line);

    /** Lines of a statement after that one that no standing posting names, in their order; at most that many. */
    List<StatementLine> open(String statement, int after, int most);

    /** Proposals of a statement after that line that nobody has answered, in the order of lines; at most that many. */
    List<Posting> unanswered(String statement, int after, int most);

    /** What was changed reaches the store now, so that it can refuse it. */
    void flush();
}
