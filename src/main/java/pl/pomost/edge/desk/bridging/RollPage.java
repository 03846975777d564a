package pl.pomost.edge.desk.bridging;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.membership.EndPause;
import pl.pomost.business.membership.RecordJoining;
import pl.pomost.business.membership.RecordLeaving;
import pl.pomost.business.membership.RecordPause;
import pl.pomost.business.membership.Tie;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.records.dossier.RollSheet;

/** Who belongs to the cooperative, on the screen of bridging support, which is counted by it. */
@Named
@ViewScoped
public class RollPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    BridgingPage bridgingPage;

    @Inject
    RollSheet sheets;

    @Inject
    RecordJoining recordJoining;

    @Inject
    RecordLeaving recordLeaving;

    @Inject
    RecordPause recordPause;

    @Inject
    EndPause endPause;

    private transient RollSheet.@Nullable Sheet sheet;
    private RollForm joining = new RollForm();
    private RollForm leaving = new RollForm();
    private RollForm pausing = new RollForm();

    RollPage() {}

    public void join() {
        does(
                () -> recordJoining.handle(new RecordJoining.Command(
                        casePage.ref(),
                        joining.getParticipant(),
                        joining.getPerson(),
                        joining.getTie(),
                        joining.getDay(),
                        joining.getReason())),
                "membership.done.join");
    }

    public void leave() {
        var number = leaving.getNumber();
        does(
                () -> recordLeaving.handle(new RecordLeaving.Command(
                        casePage.ref(), number == null ? 0 : number, leaving.getDay(), leaving.getReason())),
                "membership.done.leave");
    }

    public void pause() {
        does(
                () -> recordPause.handle(
                        new RecordPause.Command(casePage.ref(), pausing.getDay(), pausing.getReason())),
                "membership.done.pause");
    }

    public void resume(int number) {
        does(
                () -> endPause.handle(new EndPause.Command(casePage.ref(), number, pausing.getDay())),
                "membership.done.resume");
    }

    private void does(Supplier<Receipt> work, String doneKey) {
        if (casePage.does(work, doneKey)) {
            sheet = null;
            bridgingPage.countAnew();
            joining = new RollForm();
            leaving = new RollForm();
            pausing = new RollForm();
        }
    }

    public RollSheet.Sheet getSheet() {
        if (sheet == null) {
            sheet = sheets.of(casePage.caseNumber());
        }
        return sheet;
    }

    /** Whoever has not left. */
    public List<RollSheet.MembershipRow> getPresent() {
        return getSheet().memberships().stream()
                .filter(row -> row.leftOn() == null)
                .toList();
    }

    /** The pause that lasts, if any. */
    public RollSheet.@Nullable PauseRow getLasting() {
        return getSheet().pauses().stream()
                .filter(row -> row.endedOn() == null)
                .findFirst()
                .orElse(null);
    }

    public List<Tie> getTies() {
        return List.of(Tie.values());
    }

    public RollForm getJoining() {
        return joining;
    }

    public RollForm getLeaving() {
        return leaving;
    }

    public RollForm getPausing() {
        return pausing;
    }
}
