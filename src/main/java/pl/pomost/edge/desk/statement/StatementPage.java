package pl.pomost.edge.desk.statement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.edge.desk.Download;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.statement.LineRow;
import pl.pomost.records.statement.StatementLines;
import pl.pomost.records.statement.StatementRegister;
import pl.pomost.records.statement.StatementRow;

/** One statement: its balances, how far it is posted, and its lines with what they are. */
@Named
@ViewScoped
public class StatementPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    StatementRegister register;

    @Inject
    StatementLines statementLines;

    @Inject
    Refusals refusals;

    @Inject
    Door door;

    private String number = "";
    private int after;
    private transient @Nullable StatementRow statement;
    private transient @Nullable List<LineRow> lines;

    StatementPage() {}

    /** Called when the address is opened: an unknown statement is a page that does not exist. */
    public void open() throws IOException {
        refusals.open(this::getStatement);
    }

    public StatementRow getStatement() {
        if (statement == null) {
            statement = register.one(number);
        }
        return statement;
    }

    /** Reads anew how far it is. */
    public void refresh() {
        statement = null;
        lines = null;
    }

    public List<LineRow> getLines() {
        if (lines == null) {
            lines = statementLines.page(number, after, PAGE + 1);
        }
        return lines.size() > PAGE ? lines.subList(0, PAGE) : lines;
    }

    /** Where the next page begins, 0 on the last one. */
    public int getNext() {
        var shown = getLines();
        return lines != null && lines.size() > PAGE
                ? shown.get(shown.size() - 1).line()
                : 0;
    }

    /** Sends what the bank sent as a file to keep, never to be shown or run by the browser. */
    public void download() throws IOException {
        var file = register.file(number);
        Download.named(file.name(), file.mediaType(), file.content());
    }

    public boolean isPoster() {
        return door.actor().may(Permission.POST_MOVEMENTS);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }

    public int getAfter() {
        return after;
    }

    public void setAfter(int after) {
        this.after = Math.max(0, after);
    }
}
