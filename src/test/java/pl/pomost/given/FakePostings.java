package pl.pomost.given;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.posting.Posting;
import pl.pomost.business.posting.PostingKind;
import pl.pomost.business.posting.Postings;
import pl.pomost.business.statement.StatementLine;
import pl.pomost.business.statement.Statements;
import pl.pomost.kernel.refusal.Refusal;

/** Postings in memory. */
public final class FakePostings implements Postings {

    @Inject
    Statements statements;

    private final List<Posting> postings = new ArrayList<>();

    @Override
    public void add(Posting posting) {
        postings.add(posting);
    }

    @Override
    public List<Posting> of(String statement, int line) {
        return postings.stream()
                .filter(each -> each.statementNumber().equals(statement) && each.line() == line)
                .toList();
    }

    /** All that stand. */
    List<Posting> standing() {
        return postings.stream().filter(Posting::stands).toList();
    }

    @Override
    public Optional<Posting> naming(PostingKind kind, String subject, int payment) {
        return standing().stream()
                .filter(each -> each.kind() == kind && each.subject().equals(subject))
                .filter(each -> each.payment().orElse(0) == payment)
                .findFirst();
    }

    @Override
    public StatementLine line(String statement, int line) {
        return lines(statement).stream()
                .filter(each -> each.line() == line)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("statement-line", line));
    }

    @Override
    public List<StatementLine> open(String statement, int after, int most) {
        return lines(statement).stream()
                .filter(each ->
                        each.line() > after && standing(statement, each.line()).isEmpty())
                .limit(most)
                .toList();
    }

    @Override
    public List<Posting> unanswered(String statement, int after, int most) {
        return lines(statement).stream()
                .filter(line -> line.line() > after)
                .flatMap(line -> standing(statement, line.line()).stream())
                .filter(posting -> posting.answeredBy().isEmpty())
                .limit(most)
                .toList();
    }

    private List<StatementLine> lines(String statement) {
        return ((FakeStatements) statements).lines(statement);
    }

    @Override
    public void flush() {
        // Everything is where it belongs at once.
    }
}
