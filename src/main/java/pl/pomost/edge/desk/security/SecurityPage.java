package pl.pomost.edge.desk.security;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.Security;
import pl.pomost.business.security.EndSecurity;
import pl.pomost.business.security.PlanSecurity;
import pl.pomost.business.security.PledgeEnd;
import pl.pomost.business.security.PledgeState;
import pl.pomost.business.security.ReceiveSecurity;
import pl.pomost.business.security.VerifySecurity;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.security.PledgeSheet;

/** The securities of the case that is open, each with the next step of its life. */
@Named
@ViewScoped
public class SecurityPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    PledgeSheet sheets;

    @Inject
    PlanSecurity planSecurity;

    @Inject
    ReceiveSecurity receiveSecurity;

    @Inject
    VerifySecurity verifySecurity;

    @Inject
    EndSecurity endSecurity;

    @Inject
    Door door;

    private transient PledgeSheet.@Nullable Sheet sheet;
    private PledgeForm form = new PledgeForm();
    private int taken;
    private @Nullable LocalDate receivedOn;
    private @Nullable String keptIn;
    private @Nullable PledgeEnd end;
    private @Nullable String protocol;

    SecurityPage() {}

    public void plan() {
        if (casePage.does(
                () -> planSecurity.handle(new PlanSecurity.Command(casePage.ref(), form.terms())), "security.done")) {
            form = new PledgeForm();
            take(0);
        }
    }

    public void receive() {
        does(casePage.does(
                () -> receiveSecurity.handle(new ReceiveSecurity.Command(casePage.ref(), taken, receivedOn, keptIn)),
                "security.done"));
    }

    public void verify() {
        does(casePage.does(
                () -> verifySecurity.handle(new VerifySecurity.Command(casePage.ref(), taken)), "security.done"));
    }

    public void finish() {
        does(casePage.does(
                () -> endSecurity.handle(new EndSecurity.Command(casePage.ref(), taken, end, protocol)),
                "security.done"));
    }

    private void does(boolean done) {
        if (done) {
            take(0);
        }
    }

    /** Opens the next step of one security. */
    public void take(int number) {
        taken = number;
        sheet = null;
        receivedOn = null;
        keptIn = null;
        end = null;
        protocol = null;
    }

    public PledgeSheet.Sheet getSheet() {
        if (sheet == null) {
            sheet = sheets.of(casePage.caseNumber());
        }
        return sheet;
    }

    /** Whether the next step of the security is the reader's. */
    public boolean next(PledgeSheet.PledgeRow row) {
        return isReceiver(row) || isVerifier(row) || !row.state().isOver() && ends();
    }

    private boolean isReceiver(PledgeSheet.PledgeRow row) {
        return row.state() == PledgeState.PLANNED && casePage.isMine();
    }

    private boolean isVerifier(PledgeSheet.PledgeRow row) {
        return row.state() == PledgeState.RECEIVED && door.actor().may(Permission.PREPARE_PAYOUTS);
    }

    private boolean ends() {
        return door.actor().may(Permission.DECIDE_CASES);
    }

    /** The security whose next step is open, null when none is. */
    public PledgeSheet.@Nullable PledgeRow getShown() {
        return getSheet().securities().stream()
                .filter(row -> row.number() == taken)
                .findFirst()
                .orElse(null);
    }

    /** Whether the reader can record now that the shown one was received. */
    public boolean isReceivable() {
        var row = getShown();
        return row != null && isReceiver(row);
    }

    /** Whether the reader can verify the shown one now. */
    public boolean isVerifiable() {
        var row = getShown();
        return row != null && isVerifier(row);
    }

    /** What the shown one lacks to be verified. */
    public List<Reason> getLacking() {
        return isVerifiable() ? sheets.lacking(casePage.caseNumber(), taken) : List.of();
    }

    /** What a manager can do with the shown one. */
    public List<PledgeEnd> getEnds() {
        var row = getShown();
        return Arrays.stream(PledgeEnd.values())
                .filter(each -> row != null && ends() && each.from().contains(row.state()))
                .toList();
    }

    public List<Security.Kind> getKinds() {
        return Arrays.asList(Security.Kind.values());
    }

    public PledgeForm getForm() {
        return form;
    }

    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public @Nullable String getKeptIn() {
        return keptIn;
    }

    public void setKeptIn(@Nullable String keptIn) {
        this.keptIn = keptIn;
    }

    public @Nullable PledgeEnd getEnd() {
        return end;
    }

    public void setEnd(@Nullable PledgeEnd end) {
        this.end = end;
    }

    public @Nullable String getProtocol() {
        return protocol;
    }

    public void setProtocol(@Nullable String protocol) {
        this.protocol = protocol;
    }
}
