package pl.pomost.edge.desk.annex;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.annex.Annex;
import pl.pomost.business.annex.AnswerAnnex;
import pl.pomost.business.annex.ProposeAnnex;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.annex.AnnexSheet;
import pl.pomost.records.dossier.GrantShareSheet;

/** The annexes of the case that is open: what they changed, a new one, the answer. */
@Named
@ViewScoped
public class AnnexPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    AnnexSheet sheets;

    @Inject
    GrantShareSheet shareSheets;

    @Inject
    ProposeAnnex proposeAnnex;

    @Inject
    AnswerAnnex answerAnnex;

    @Inject
    Door door;

    private transient AnnexSheet.@Nullable Sheet sheet;
    private transient GrantShareSheet.@Nullable Shares shares;
    private Annex.@Nullable Kind kind;
    private @Nullable LocalDate day;
    private @Nullable Integer line;
    private @Nullable Money amount;
    private @Nullable String textBefore;
    private @Nullable String textAfter;
    private @Nullable String leaver;
    private @Nullable String reasons;
    private int taken;
    private @Nullable String grounds;

    AnnexPage() {}

    public void propose() {
        if (casePage.does(
                () -> proposeAnnex.handle(new ProposeAnnex.Command(
                        casePage.ref(), kind, day, line, amount, textBefore, textAfter, leaver, reasons)),
                "annex.done.proposed")) {
            kind = null;
            day = null;
            line = null;
            amount = null;
            textBefore = null;
            textAfter = null;
            leaver = null;
            shares = null;
            reasons = null;
            sheet = null;
        }
    }

    public void sign() {
        answer(true);
    }

    public void refuse() {
        answer(false);
    }

    private void answer(boolean signed) {
        if (casePage.does(
                () -> answerAnnex.handle(new AnswerAnnex.Command(casePage.ref(), taken, signed, grounds)),
                "annex.done.answered")) {
            take(0);
        }
    }

    /** Opens the answer to one proposal. */
    public void take(int proposal) {
        taken = proposal;
        grounds = null;
        sheet = null;
        shares = null;
    }

    public AnnexSheet.Sheet getSheet() {
        if (sheet == null) {
            sheet = sheets.of(casePage.caseNumber());
        }
        return sheet;
    }

    /** Whose share makes up the grant, and who left. */
    public GrantShareSheet.Shares getShares() {
        if (shares == null) {
            shares = shareSheets.of(casePage.caseNumber());
        }
        return shares;
    }

    public boolean isSigner() {
        return door.actor().may(Permission.SIGN_AGREEMENTS);
    }

    /** Whether the kind that is being proposed is that one. */
    public boolean about(String asked) {
        return kind == Annex.Kind.valueOf(asked);
    }

    public List<Annex.Kind> getKinds() {
        return getSheet().kinds();
    }

    /** Number of the proposal that is being answered, 0 when none is. */
    public int getTaken() {
        return taken;
    }

    public Annex.@Nullable Kind getKind() {
        return kind;
    }

    public void setKind(Annex.@Nullable Kind kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable Integer getLine() {
        return line;
    }

    public void setLine(@Nullable Integer line) {
        this.line = line;
    }

    public @Nullable Money getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Money amount) {
        this.amount = amount;
    }

    public @Nullable String getTextBefore() {
        return textBefore;
    }

    public void setTextBefore(@Nullable String textBefore) {
        this.textBefore = textBefore;
    }

    public @Nullable String getTextAfter() {
        return textAfter;
    }

    public void setTextAfter(@Nullable String textAfter) {
        this.textAfter = textAfter;
    }

    public @Nullable String getLeaver() {
        return leaver;
    }

    public void setLeaver(@Nullable String leaver) {
        this.leaver = leaver;
    }

    public @Nullable String getReasons() {
        return reasons;
    }

    public void setReasons(@Nullable String reasons) {
        this.reasons = reasons;
    }

    public @Nullable String getGrounds() {
        return grounds;
    }

    public void setGrounds(@Nullable String grounds) {
        this.grounds = grounds;
    }
}
