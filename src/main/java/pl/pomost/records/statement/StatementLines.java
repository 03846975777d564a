package pl.pomost.records.statement;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.posting.Matching;
import pl.pomost.business.posting.Posting;
import pl.pomost.business.posting.Postings;
import pl.pomost.business.posting.Suggestion;
import pl.pomost.business.statement.StatementLine;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/**
 * The lines of statements, paged by key, each with its posting or with what it may be; one with all that the bank said; and the
 * lists of what is still to do. They say as many statements of SQL however many lines they show.
 */
@Reading
@Requires(Permission.READ_STATEMENTS)
public class StatementLines {

    /** What a list of work shows. */
    public enum View {
        /** Lines of which nobody has said yet what they are. */
        OPEN,
        /** Lines that somebody else has proposed and that wait for a second person. */
        TO_CONFIRM
    }

    private static final String STATEMENT = "statement";
    private static final String OPEN =
            " from StatementLine l, BankStatement s where s.number = l.statementNumber and s.linesKept = s.lineCount"
                    + " and s.postedCount < s.lineCount and not exists (select p.id from Posting p"
                    + " where p.statementNumber = l.statementNumber and p.line = l.line and p.live = 1)";
    private static final String TO_CONFIRM =
            " from StatementLine l, Posting q where q.statementNumber = l.statementNumber and q.line = l.line"
                    + " and q.state = pl.pomost.business.posting.Posting.PostingState.PROPOSED and q.proposedBy <> :me";

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    Matching matching;

    @Inject
    Postings postings;

    @Inject
    Door door;

    StatementLines() {}

    /**
     * A page of the lines of one statement.
     *
     * @param after number of the last line of the page before, 0 for the first page
     * @param limit at most that many
     */
    public List<LineRow> page(String statement, int after, int limit) {
        return rows(entities.createQuery(
                        "select l from StatementLine l where l.statementNumber = :statement and l.line > :after"
                                + " order by l.line",
                        StatementLine.class)
                .setParameter(STATEMENT, statement)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList());
    }

    /**
     * A page of the work, the first taken in first.
     *
     * @param after the last line of the page before, null for the first page
     */
    public List<LineRow> work(View view, @Nullable LineRow after, int limit) {
        var query = entities.createQuery(
                        "select l" + (view == View.OPEN ? OPEN : TO_CONFIRM) + " and l.id > :after order by l.id",
                        StatementLine.class)
                .setParameter(
                        "after",
                        after == null
                                ? 0L
                                : found(after.statement(), after.line()).id());
        if (view == View.TO_CONFIRM) {
            query.setParameter("me", door.actor().account());
        }
        return rows(query.setMaxResults(limit).getResultList());
    }

    /** Lines of one statement that somebody else has proposed and that wait, after that line, at most that many. */
    public List<LineRow> waiting(String statement, int after, int limit) {
        return rows(entities.createQuery(
                        "select l" + TO_CONFIRM
                                + " and l.statementNumber = :statement and l.line > :after order by l.line",
                        StatementLine.class)
                .setParameter("me", door.actor().account())
                .setParameter(STATEMENT, statement)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList());
    }

    /** How many of those there are. */
    public long countWaiting(String statement) {
        return entities.createQuery("select count(l)" + TO_CONFIRM + " and l.statementNumber = :statement", Long.class)
                .setParameter("me", door.actor().account())
                .setParameter(STATEMENT, statement)
                .getSingleResult();
    }

    /** How many lines that list has. */
    public long count(View view) {
        var query = entities.createQuery("select count(l)" + (view == View.OPEN ? OPEN : TO_CONFIRM), Long.class);
        if (view == View.TO_CONFIRM) {
            query.setParameter("me", door.actor().account());
        }
        return query.getSingleResult();
    }

    /** @throws Refusal UNKNOWN when there is none */
    public LineRow one(String statement, int line) {
        return rows(List.of(found(statement, line))).get(0);
    }

    /** @throws Refusal UNKNOWN when there is none */
    public LineText text(String statement, int line) {
        return LineText.of(found(statement, line));
    }

    /** Everything that was said of a line, refused ones too, in the order of proposing. */
    public List<PostingRow> postings(String statement, int line) {
        return postings.of(statement, line).stream().map(PostingRow::of).toList();
    }

    private StatementLine found(String statement, int line) {
        return entities.createQuery(
                        "select l from StatementLine l where l.statementNumber = :statement and l.line = :line",
                        StatementLine.class)
                .setParameter(STATEMENT, statement)
                .setParameter("line", line)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("statement-line", line));
    }

    private List<LineRow> rows(List<StatementLine> lines) {
        var standing = standing(lines);
        var open =
                lines.stream().filter(line -> !standing.containsKey(key(line))).toList();
        var suggestions = open.isEmpty() ? Map.<StatementLine, Suggestion>of() : matching.of(open);
        return lines.stream()
                .map(line -> LineRow.of(
                        line,
                        Optional.ofNullable(standing.get(key(line)))
                                .map(PostingRow::of)
                                .orElse(null),
                        suggestions.get(line)))
                .toList();
    }

    private Map<String, Posting> standing(List<StatementLine> lines) {
        var standing = new HashMap<String, Posting>();
        if (!lines.isEmpty()) {
            entities.createQuery(
                            "select p from Posting p, StatementLine l where l.id in :ids and p.live = 1"
                                    + " and p.statementNumber = l.statementNumber and p.line = l.line",
                            Posting.class)
                    .setParameter("ids", lines.stream().map(StatementLine::id).toList())
                    .getResultStream()
                    .forEach(posting -> standing.put(posting.statementNumber() + "/" + posting.line(), posting));
        }
        return standing;
    }

    private static String key(StatementLine line) {
        return line.statementNumber() + "/" + line.line();
    }
}
