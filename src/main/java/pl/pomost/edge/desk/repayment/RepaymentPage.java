package pl.pomost.edge.desk.repayment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.repayment.BreachSign;
import pl.pomost.business.repayment.DemandRepayment;
import pl.pomost.business.repayment.DemandUnspent;
import pl.pomost.business.repayment.EnforceRepayment;
import pl.pomost.business.repayment.RecordExplanation;
import pl.pomost.business.repayment.ResumeCase;
import pl.pomost.business.repayment.SuspendCase;
import pl.pomost.edge.desk.Language;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.records.dossier.PostSheet;
import pl.pomost.records.dossier.RepaymentSheet;
import pl.pomost.records.lookup.ReferenceTables;

/** Suspensions, demands and the enforcement on the case screen. */
@Named
@ViewScoped
public class RepaymentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    RepaymentSheet sheets;

    @Inject
    PostSheet posts;

    @Inject
    ReferenceTables tables;

    @Inject
    Language language;

    @Inject
    Door door;

    @Inject
    SuspendCase suspendCase;

    @Inject
    RecordExplanation recordExplanation;

    @Inject
    ResumeCase resumeCase;

    @Inject
    DemandRepayment demandRepayment;

    @Inject
    DemandUnspent demandUnspent;

    @Inject
    EnforceRepayment enforceRepayment;

    private transient RepaymentSheet.@Nullable Sheet sheet;
    private transient @Nullable List<BreachSign> signs;
    private @Nullable List<PartForm> parts;
    private RepaymentForm suspension = new RepaymentForm();
    private RepaymentForm explanation = new RepaymentForm();
    private RepaymentForm resumption = new RepaymentForm();
    private RepaymentForm demand = new RepaymentForm();
    private RepaymentForm enforcement = new RepaymentForm();
    private RepaymentForm unspent = new RepaymentForm();

    RepaymentPage() {}

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    public void suspend() {
        does(
                () -> suspendCase.handle(
                        new SuspendCase.Command(casePage.ref(), suspension.getGround(), suspension.getText())),
                "repayment.done.suspend");
    }

    @SuppressWarnings("NullAway") // as above
    public void explain() {
        does(
                () -> recordExplanation.handle(
                        new RecordExplanation.Command(casePage.ref(), explanation.getDay(), explanation.getText())),
                "repayment.done.explain");
    }

    public void resume() {
        does(
                () -> resumeCase.handle(new ResumeCase.Command(casePage.ref(), resumption.getText())),
                "repayment.done.resume");
    }

    @SuppressWarnings("NullAway") // as above
    public void demand() {
        var typed = getParts().stream()
                .filter(PartForm::isTyped)
                .map(PartForm::part)
                .toList();
        does(
                () -> demandRepayment.handle(new DemandRepayment.Command(
                        casePage.ref(), demand.getGround(), typed, demand.getAccount(), demand.getText())),
                "repayment.done.demand");
    }

    public void demandUnspent() {
        does(
                () -> demandUnspent.handle(
                        new DemandUnspent.Command(casePage.ref(), unspent.getAccount(), unspent.getText())),
                "repayment.done.demand");
    }

    public void enforce() {
        does(
                () -> enforceRepayment.handle(new EnforceRepayment.Command(casePage.ref(), enforcement.getText())),
                "repayment.done.enforce");
    }

    private void does(Supplier<Receipt> work, String doneKey) {
        if (casePage.does(work, doneKey)) {
            refresh();
        }
    }

    /** Reads everything anew and forgets what was typed. */
    public void refresh() {
        sheet = null;
        signs = null;
        parts = null;
        suspension = new RepaymentForm();
        explanation = new RepaymentForm();
        resumption = new RepaymentForm();
        demand = new RepaymentForm();
        enforcement = new RepaymentForm();
        unspent = new RepaymentForm();
    }

    public RepaymentSheet.Sheet getSheet() {
        if (sheet == null) {
            sheet = sheets.of(casePage.caseNumber());
        }
        return sheet;
    }

    /** One form for each payout of which something can be demanded. */
    public List<PartForm> getParts() {
        if (parts == null) {
            parts = List.copyOf(
                    getSheet().returnable().stream().map(PartForm::new).toList());
        }
        return parts;
    }

    public List<ReferenceTables.GroundRow> getGrounds() {
        return tables.breachGrounds();
    }

    /** The name of a ground in the reader's language. */
    public String ground(@Nullable String code) {
        return getGrounds().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .map(row -> row.named(language.getLocale().getLanguage()))
                .orElse("");
    }

    /** Whether the reader decides, and so sees the forms of a manager. */
    public boolean isManager() {
        return door.actor().may(Permission.DECIDE_CASES);
    }

    /** What points at a breach. */
    public List<BreachSign> getSigns() {
        if (signs == null) {
            signs = posts.signs(casePage.caseNumber());
        }
        return signs;
    }

    /** Whether money is owed on a demand. */
    public boolean isOwing() {
        return getSheet().demands().stream().anyMatch(RepaymentSheet.DemandRow::isOwed);
    }

    /** Whether unspent money is to be demanded now. */
    public boolean isUnspentDue() {
        return casePage.getHead().stage() == Stage.SETTLED
                && getSheet().unspent().isPositive()
                && !isOwing();
    }

    public RepaymentForm getUnspent() {
        return unspent;
    }

    public RepaymentForm getSuspension() {
        return suspension;
    }

    public RepaymentForm getExplanation() {
        return explanation;
    }

    public RepaymentForm getResumption() {
        return resumption;
    }

    public RepaymentForm getDemand() {
        return demand;
    }

    public RepaymentForm getEnforcement() {
        return enforcement;
    }
}
