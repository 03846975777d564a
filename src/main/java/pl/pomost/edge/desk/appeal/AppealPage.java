package pl.pomost.edge.desk.appeal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.appeal.Appeal;
import pl.pomost.business.appeal.DecideAppeal;
import pl.pomost.business.appeal.FileAppeal;
import pl.pomost.business.appeal.RecordLetterReceipt;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.Stage;
import pl.pomost.edge.desk.Language;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.records.appeal.AppealSheet;

/** Receipt of the letter, the group's appeal and its ruling on the case screen. */
@Named
@ViewScoped
public class AppealPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<Move> RULINGS = List.of(
            Move.ADMIT_ON_APPEAL,
            Move.UPHOLD_FORMAL_REJECTION,
            Move.RECOMMEND_ON_APPEAL,
            Move.KEEP_ON_RESERVE,
            Move.UPHOLD_REJECTION_ON_MERIT,
            Move.UPHOLD_REFUSAL);

    @Inject
    CasePage casePage;

    @Inject
    AppealSheet sheets;

    @Inject
    RecordLetterReceipt recordLetterReceipt;

    @Inject
    FileAppeal fileAppeal;

    @Inject
    DecideAppeal decideAppeal;

    @Inject
    Language language;

    @Inject
    Door door;

    private transient AppealSheet.@Nullable AppealsOfCase sheet;
    private AppealForm receipt = new AppealForm();
    private AppealForm appeal = new AppealForm();
    private AppealForm ruling = new AppealForm();

    AppealPage() {}

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    public void receive() {
        does(
                () -> recordLetterReceipt.handle(
                        new RecordLetterReceipt.Command(casePage.ref(), receipt.getDay(), receipt.getLetter())),
                "appeal.done.received");
    }

    @SuppressWarnings("NullAway") // as above
    public void file() {
        does(
                () -> fileAppeal.handle(new FileAppeal.Command(
                        casePage.ref(), appeal.getDay(), appeal.getLetter(), appeal.getText(), appeal.isConfirmed())),
                "appeal.done.filed");
    }

    public void decide() {
        does(
                () -> decideAppeal.handle(
                        new DecideAppeal.Command(casePage.ref(), ruling.getText(), ruling.isConfirmed())),
                "appeal.done.decided");
    }

    private void does(Supplier<Receipt> work, String doneKey) {
        if (casePage.does(work, doneKey)) {
            sheet = null;
            receipt = new AppealForm();
            appeal = new AppealForm();
            ruling = new AppealForm();
        }
    }

    public AppealSheet.AppealsOfCase getSheet() {
        if (sheet == null) {
            sheet = sheets.of(casePage.caseNumber());
        }
        return sheet;
    }

    /** How a term was counted, in the reader's language. */
    public String explained(AppealSheet.CountedTerm term) {
        return "en".equals(language.getCode()) ? term.explanationEn() : term.explanationPl();
    }

    /** Whether the reader may record what the group does. */
    public boolean isAdvising() {
        return casePage.isMine() && getSheet().appealable();
    }

    /** Whether an appeal waits for its ruling and the reader may give one. */
    public boolean isDeciding() {
        return getSheet().stage() == Stage.APPEAL && door.actor().may(Permission.DECIDE_CASES);
    }

    /** Whether the appeal that waits is about a refusal: no cards lead it. */
    public boolean isAboutRefusal() {
        return getSheet().appeals().stream()
                .anyMatch(each -> each.ruling() == null && each.subject() == Appeal.Subject.DECISION);
    }

    /** What speaks against the ruling to which the cards lead; against every one while they lead nowhere yet. */
    public List<Reason> getAgainst() {
        var all = RULINGS.stream().map(move -> casePage.against(move.name())).toList();
        return all.stream().filter(List::isEmpty).findFirst().orElseGet(() -> fewest(all));
    }

    private static List<Reason> fewest(List<List<Reason>> all) {
        return all.stream().min(java.util.Comparator.comparingInt(List::size)).orElse(List.of());
    }

    public AppealForm getReceipt() {
        return receipt;
    }

    public AppealForm getAppeal() {
        return appeal;
    }

    public AppealForm getRuling() {
        return ruling;
    }
}
