package pl.pomost.edge.desk.aid;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.aid.CorrectAid;
import pl.pomost.business.aid.DeclareAid;
import pl.pomost.business.aid.LowerAid;
import pl.pomost.edge.desk.Words;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.aid.AidRow;
import pl.pomost.records.aid.AidSheet;
import pl.pomost.records.aid.HeadroomRow;
import pl.pomost.records.aid.HeadroomSheet;

/** De minimis aid of the case that is open: the headroom, and the entries with their corrections. */
@Named
@ViewScoped
public class AidPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    AidSheet sheets;

    @Inject
    HeadroomSheet headrooms;

    @Inject
    DeclareAid declareAid;

    @Inject
    CorrectAid correctAid;

    @Inject
    LowerAid lowerAid;

    @Inject
    Words words;

    @Inject
    Door door;

    private transient AidSheet.@Nullable Sheet sheet;
    private transient @Nullable Counted counted;
    private AidForm form = new AidForm();
    private int correcting;
    private int lowering;
    private String grounds = "";
    private @Nullable Money amount;
    private @Nullable LocalDate day;
    private String regime = "";
    private @Nullable Money asked;

    AidPage() {}

    /** The headroom, or why it cannot be counted. */
    private record Counted(@Nullable HeadroomRow row, List<Reason> reasons) {}

    private Counted counted() {
        if (counted == null) {
            counted = count();
        }
        return counted;
    }

    private Counted count() {
        try {
            var code = regime.isBlank() ? null : regime.strip();
            return new Counted(headrooms.of(casePage.caseNumber(), day, code, asked), List.of());
        } catch (Refusal refusal) {
            return new Counted(null, refusal.verdict().reasons());
        }
    }

    /** Counts for what was typed. */
    public void recount() {
        counted = null;
    }

    public void declare() {
        var does = correcting == 0
                ? casePage.does(
                        () -> declareAid.handle(new DeclareAid.Command(casePage.ref(), form.told())),
                        "aid.done.declared")
                : casePage.does(
                        () -> correctAid.handle(
                                new CorrectAid.Command(casePage.ref(), correcting, form.told(), grounds)),
                        "aid.done.declared");
        if (does) {
            refresh();
        }
    }

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    public void lower() {
        if (casePage.does(
                () -> lowerAid.handle(new LowerAid.Command(casePage.ref(), lowering, amount, grounds)),
                "aid.done.lowered")) {
            refresh();
        }
    }

    /** Opens the correction of an entry of others' aid. */
    public void correctEntry(int number) {
        cancel();
        correcting = number;
        form = getSheet().entries().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .map(AidForm::of)
                .orElseGet(AidForm::new);
    }

    /** Opens the reduction of our aid. */
    public void lowerEntry(int number) {
        cancel();
        lowering = number;
    }

    /** Changes nothing. */
    public void cancel() {
        correcting = 0;
        lowering = 0;
        grounds = "";
        amount = null;
        form = new AidForm();
    }

    void refresh() {
        sheet = null;
        counted = null;
        cancel();
    }

    public AidSheet.Sheet getSheet() {
        if (sheet == null) {
            sheet = sheets.of(casePage.caseNumber());
        }
        return sheet;
    }

    public @Nullable HeadroomRow getHeadroom() {
        return counted().row();
    }

    public List<Reason> getAgainst() {
        return counted().reasons();
    }

    /** The arithmetic in the language of the page. */
    public String getExplanation() {
        var row = getHeadroom();
        if (row == null) {
            return "";
        }
        return words.wording().locale().equals(Texts.ENGLISH) ? row.explanationEn() : row.explanationPl();
    }

    /** Whether the reader may correct this entry. */
    public boolean correctable(AidRow row) {
        return casePage.isMine() && row.isLive() && !row.isOurs();
    }

    /** Whether the reader may lower this entry. */
    public boolean lowerable(AidRow row) {
        return isAccountant() && row.isLive() && row.isOurs() && row.pln().isPositive();
    }

    public boolean isAccountant() {
        return door.actor().may(Permission.PREPARE_PAYOUTS);
    }

    public AidForm getForm() {
        return form;
    }

    public int getCorrecting() {
        return correcting;
    }

    public int getLowering() {
        return lowering;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }

    public @Nullable Money getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Money amount) {
        this.amount = amount;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getRegime() {
        return regime;
    }

    public void setRegime(String regime) {
        this.regime = regime;
    }

    public @Nullable Money getAsked() {
        return asked;
    }

    public void setAsked(@Nullable Money asked) {
        this.asked = asked;
    }
}
