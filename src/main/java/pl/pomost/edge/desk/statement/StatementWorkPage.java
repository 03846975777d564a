package pl.pomost.edge.desk.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.statement.LineRow;
import pl.pomost.records.statement.StatementLines;

/** Lines of all statements that wait: for somebody who says what they are, or for a second person. */
@Named
@RequestScoped
public class StatementWorkPage {

    private static final int PAGE = 50;

    @Inject
    StatementLines lines;

    private StatementLines.View view = StatementLines.View.OPEN;
    private @Nullable String after;
    private @Nullable List<LineRow> rows;

    StatementWorkPage() {}

    /** A choice of the list. */
    public record Choice(String word, long count, boolean current) {}

    public List<Choice> getChoices() {
        return Arrays.stream(StatementLines.View.values())
                .map(each -> new Choice(each.name(), lines.count(each), each == view))
                .toList();
    }

    public List<LineRow> getRows() {
        if (rows == null) {
            rows = lines.work(view, last(), PAGE + 1);
        }
        return rows.size() > PAGE ? rows.subList(0, PAGE) : rows;
    }

    /** An address that names no line begins anew. */
    private @Nullable LineRow last() {
        var parts = after == null ? new String[0] : after.split("/", 2);
        if (parts.length < 2 || !parts[1].matches("\\d{1,8}")) {
            return null;
        }
        try {
            return lines.one(parts[0], Integer.parseInt(parts[1]));
        } catch (Refusal unknown) {
            return null;
        }
    }

    /** Where the next page begins, or empty on the last one. */
    public String getNext() {
        var shown = getRows();
        return rows != null && rows.size() > PAGE ? shown.get(shown.size() - 1).key() : "";
    }

    public String getView() {
        return view.name();
    }

    /** An unknown word shows the lines that are open. */
    public void setView(@Nullable String word) {
        view = Arrays.stream(StatementLines.View.values())
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElse(StatementLines.View.OPEN);
    }

    public String getAfter() {
        return after == null ? "" : after;
    }

    public void setAfter(@Nullable String key) {
        after = key;
    }
}
