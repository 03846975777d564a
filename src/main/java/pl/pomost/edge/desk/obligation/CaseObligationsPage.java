package pl.pomost.edge.desk.obligation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.obligation.AddObligation;
import pl.pomost.business.obligation.FulfilObligation;
import pl.pomost.edge.desk.Words;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.register.ObligationRegister;

/** What one case owes, why by then, and what somebody adds or fulfils. */
@Named
@ViewScoped
public class CaseObligationsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    ObligationRegister register;

    @Inject
    AddObligation addObligation;

    @Inject
    FulfilObligation fulfilObligation;

    @Inject
    Words words;

    @Inject
    Door door;

    private transient ObligationRegister.@Nullable Sheet sheet;
    private String subject = "";
    private @Nullable LocalDate due;
    private Role owner = Role.ADVISOR;
    private int fulfilling;
    private String note = "";

    CaseObligationsPage() {}

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    public void add() {
        if (casePage.does(
                () -> addObligation.handle(new AddObligation.Command(casePage.ref(), subject, due, owner)),
                "obligation.added")) {
            sheet = null;
            subject = "";
            due = null;
        }
    }

    /** Opens the note for one obligation. */
    public void take(int number) {
        fulfilling = number;
        note = "";
    }

    public void fulfil() {
        if (casePage.does(
                () -> fulfilObligation.handle(new FulfilObligation.Command(casePage.ref(), fulfilling, note)),
                "obligation.fulfilled")) {
            sheet = null;
            take(0);
        }
    }

    public ObligationRegister.Sheet getSheet() {
        if (sheet == null) {
            sheet = register.of(casePage.caseNumber());
        }
        return sheet;
    }

    public List<ObligationRegister.Line> getOpen() {
        return getSheet().lines().stream()
                .filter(line -> line.row().closedOn() == null)
                .toList();
    }

    public List<ObligationRegister.Line> getClosed() {
        return getSheet().lines().stream()
                .filter(line -> line.row().closedOn() != null)
                .toList();
    }

    /** Why the obligation is due that day, in the language of the page. */
    public String why(ObligationRegister.Line line) {
        return words.wording().locale().equals(Texts.ENGLISH) ? line.explanationEn() : line.explanationPl();
    }

    public String when(ObligationRegister.Line line) {
        return new Remaining(words).say(line.row().daysLeft());
    }

    /** Whether the reader can say that it is fulfilled: it is theirs, and does not end by itself with a move. */
    public boolean mine(ObligationRegister.Line line) {
        var row = line.row();
        var theirs =
                row.owner() == Role.ADVISOR ? casePage.isMine() : door.actor().is(row.owner());
        return theirs && row.closedOn() == null && !row.kind().followsStages();
    }

    /** Whether the reader may add one now. */
    public boolean isAdding() {
        return (casePage.isMine() || door.actor().is(Role.MANAGER))
                && !casePage.getHead().stage().isEnd();
    }

    public List<Role> getOwners() {
        return List.of(Role.ADVISOR, Role.MANAGER, Role.ACCOUNTANT);
    }

    /** Number of the obligation whose note is open, 0 when none is. */
    public int getFulfilling() {
        return fulfilling;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }

    public Role getOwner() {
        return owner;
    }

    public void setOwner(Role owner) {
        this.owner = owner;
    }
}
