package pl.pomost.edge.desk.decision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.decision.ApproveGrant;
import pl.pomost.business.decision.RefusalGround;
import pl.pomost.business.decision.RefuseGrant;
import pl.pomost.business.ranking.AcceptPartialGrant;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.money.Money;
import pl.pomost.records.dossier.DecisionOfCase;
import pl.pomost.records.dossier.DecisionSheet;

/** The decision on a grant, beside every limit that it is held against. */
@Named
@ViewScoped
public class DecisionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    DecisionSheet sheets;

    @Inject
    ApproveGrant approveGrant;

    @Inject
    RefuseGrant refuseGrant;

    @Inject
    AcceptPartialGrant acceptPartialGrant;

    private transient @Nullable DecisionOfCase sheet;
    private @Nullable Money amount;
    private String approvalGrounds = "";
    private @Nullable RefusalGround ground;
    private String refusalGrounds = "";
    private @Nullable LocalDate letterOf;
    private String letter = "";
    private boolean touched;

    DecisionPage() {}

    @SuppressWarnings("NullAway") // an amount that is not typed is told by the use case, with its field
    public void approve() {
        refresh(casePage.does(
                () -> approveGrant.handle(new ApproveGrant.Command(casePage.ref(), amount, approvalGrounds)),
                "decision.approved"));
    }

    public void refuse() {
        refresh(casePage.does(
                () -> refuseGrant.handle(new RefuseGrant.Command(casePage.ref(), ground, refusalGrounds)),
                "decision.refused"));
    }

    @SuppressWarnings("NullAway") // as above
    public void accept() {
        refresh(casePage.does(
                () -> acceptPartialGrant.handle(new AcceptPartialGrant.Command(casePage.ref(), letterOf, letter)),
                "ranking.accepted"));
    }

    /** After a refusal, too: the budget may have changed meanwhile. */
    private void refresh(boolean done) {
        sheet = null;
        touched = !done;
    }

    public DecisionOfCase getSheet() {
        if (sheet == null) {
            sheet = sheets.of(casePage.caseNumber());
        }
        return sheet;
    }

    /** The amount that is due, until another one is typed. */
    public @Nullable Money getAmount() {
        return touched ? amount : getSheet().due();
    }

    public void setAmount(@Nullable Money amount) {
        this.amount = amount;
        this.touched = true;
    }

    public @Nullable LocalDate getLetterOf() {
        return letterOf;
    }

    public void setLetterOf(@Nullable LocalDate letterOf) {
        this.letterOf = letterOf;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }

    public String getApprovalGrounds() {
        return approvalGrounds;
    }

    public void setApprovalGrounds(String approvalGrounds) {
        this.approvalGrounds = approvalGrounds;
    }

    public @Nullable RefusalGround getGround() {
        return ground;
    }

    public void setGround(@Nullable RefusalGround ground) {
        this.ground = ground;
    }

    public String getRefusalGrounds() {
        return refusalGrounds;
    }

    public void setRefusalGrounds(String refusalGrounds) {
        this.refusalGrounds = refusalGrounds;
    }
}
