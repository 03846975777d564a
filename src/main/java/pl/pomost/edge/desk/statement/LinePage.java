package pl.pomost.edge.desk.statement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.posting.AnswerPosting;
import pl.pomost.business.posting.PostingKind;
import pl.pomost.business.posting.ProposePosting;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.statement.LineRow;
import pl.pomost.records.statement.LineText;
import pl.pomost.records.statement.PostingRow;
import pl.pomost.records.statement.StatementLines;

/** One line of a statement: what the bank said, what it may be, and what two persons say that it is. */
@Named
@ViewScoped
public class LinePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StatementLines lines;

    @Inject
    ProposePosting proposePosting;

    @Inject
    AnswerPosting answerPosting;

    @Inject
    Refusals refusals;

    @Inject
    Door door;

    private String number = "";
    private int line;
    private @Nullable PostingKind kind;
    private @Nullable String subject;
    private @Nullable String note;
    private @Nullable String grounds;
    private transient @Nullable LineRow row;
    private transient @Nullable LineText text;
    private transient @Nullable List<PostingRow> history;

    LinePage() {}

    /** Called when the address is opened: an unknown line is a page that does not exist. */
    public void open() throws IOException {
        refusals.open(this::getRow);
    }

    /** Proposes what the program found. */
    public void propose(PostingKind found, String of) {
        does(
                () -> proposePosting.handle(new ProposePosting.Command(number, line, found, of, note)),
                "posting.done.proposed");
    }

    /** Proposes what is typed. */
    public void proposeTyped() {
        does(
                () -> proposePosting.handle(
                        new ProposePosting.Command(number, line, kind, subject == null ? null : subject.strip(), note)),
                "posting.done.proposed");
    }

    public void confirm() {
        answer(AnswerPosting.Answer.CONFIRMED, "posting.done.confirmed");
    }

    public void refuse() {
        answer(AnswerPosting.Answer.REFUSED, "posting.done.refused");
    }

    private void answer(AnswerPosting.Answer answer, String doneKey) {
        var posting = getRow().posting();
        var attempt = posting == null ? 0 : posting.attempt();
        does(() -> answerPosting.handle(new AnswerPosting.Command(number, line, attempt, answer, grounds)), doneKey);
    }

    private void does(Runnable work, String doneKey) {
        if (refusals.passed(work)) {
            refusals.done(doneKey);
            kind = null;
            subject = null;
            note = null;
            grounds = null;
        }
        refresh();
    }

    /** Reads everything anew. */
    public void refresh() {
        row = null;
        history = null;
    }

    public LineRow getRow() {
        if (row == null) {
            row = lines.one(number, line);
        }
        return row;
    }

    public LineText getText() {
        if (text == null) {
            text = lines.text(number, line);
        }
        return text;
    }

    /** What was proposed and refused, or posted and reversed before. */
    public List<PostingRow> getHistory() {
        if (history == null) {
            history = lines.postings(number, line).stream()
                    .filter(each -> !each.stands())
                    .toList();
        }
        return history;
    }

    public boolean isPoster() {
        return door.actor().may(Permission.POST_MOVEMENTS);
    }

    /** Whether the proposal that waits is the reader's own. */
    public boolean isOwn() {
        var posting = getRow().posting();
        return posting != null && door.actor().isPerson(posting.proposedBy());
    }

    public PostingKind[] getKinds() {
        return PostingKind.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }

    public int getLine() {
        return line;
    }

    public void setLine(int line) {
        this.line = line;
    }

    public @Nullable PostingKind getKind() {
        return kind;
    }

    public void setKind(@Nullable PostingKind kind) {
        this.kind = kind;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable String getGrounds() {
        return grounds;
    }

    public void setGrounds(@Nullable String grounds) {
        this.grounds = grounds;
    }
}
