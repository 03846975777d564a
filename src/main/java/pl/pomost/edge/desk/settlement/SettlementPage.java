package pl.pomost.edge.desk.settlement;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.settlement.AcceptSettlement;
import pl.pomost.business.settlement.CheckSettlement;
import pl.pomost.business.settlement.ConcludeGrant;
import pl.pomost.business.settlement.ReturnSettlement;
import pl.pomost.business.settlement.SubmitSettlement;
import pl.pomost.edge.desk.Words;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.records.dossier.SettlementSheet;

/** The settlement on the case screen: proofs typed and handed in, checked, returned, accepted, the grant concluded. */
@Named
@ViewScoped
public class SettlementPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    Words words;

    @Inject
    SettlementSheet sheets;

    @Inject
    SubmitSettlement submitSettlement;

    @Inject
    CheckSettlement checkSettlement;

    @Inject
    ReturnSettlement returnSettlement;

    @Inject
    AcceptSettlement acceptSettlement;

    @Inject
    ConcludeGrant concludeGrant;

    private transient @Nullable Optional<SettlementSheet.Sheet> sheet;
    private transient @Nullable Optional<SettlementSheet.SpendingOfCase> spending;
    private final List<ProofForm> proofs = new ArrayList<>();
    private final List<CheckForm> checks = new ArrayList<>();
    private String remarks = "";
    private String checkRemarks = "";

    SettlementPage() {}

    @PostConstruct
    void open() {
        var found = getSheet();
        proofs.clear();
        checks.clear();
        if (found != null) {
            found.proofs().forEach(row -> proofs.add(ProofForm.of(row)));
            found.proofs().forEach(row -> checks.add(new CheckForm(row)));
        }
        if (proofs.isEmpty()) {
            proofs.add(new ProofForm());
        }
    }

    public void addProof() {
        proofs.add(new ProofForm());
    }

    public void removeProof(int index) {
        proofs.remove(index);
        if (proofs.isEmpty()) {
            addProof();
        }
    }

    public void addShare(int index) {
        proofs.get(index).getShares().add(new ProofForm.ShareForm());
    }

    public void submit() {
        var entries = proofs.stream().map(ProofForm::entry).toList();
        does(
                () -> submitSettlement.handle(new SubmitSettlement.Command(casePage.ref(), entries)),
                "settlement.done.submitted");
    }

    public void check() {
        var lines = checks.stream().map(CheckForm::line).toList();
        does(
                () -> checkSettlement.handle(new CheckSettlement.Command(casePage.ref(), lines, checkRemarks)),
                "settlement.done.checked");
    }

    public void giveBack() {
        does(
                () -> returnSettlement.handle(new ReturnSettlement.Command(casePage.ref(), remarks)),
                "settlement.done.returned");
    }

    public void accept() {
        does(() -> acceptSettlement.handle(new AcceptSettlement.Command(casePage.ref())), "settlement.done.accepted");
    }

    public void conclude() {
        does(() -> concludeGrant.handle(new ConcludeGrant.Command(casePage.ref())), "settlement.done.concluded");
    }

    void does(Supplier<Receipt> work, String doneKey) {
        if (casePage.does(work, doneKey)) {
            sheet = null;
            spending = null;
            open();
        }
    }

    public SettlementSheet.@Nullable Sheet getSheet() {
        if (sheet == null) {
            sheet = sheets.of(casePage.caseNumber());
        }
        return sheet.orElse(null);
    }

    /** The days of spending and the lines; null until the agreement is signed. */
    public SettlementSheet.@Nullable SpendingOfCase getSpending() {
        if (spending == null) {
            spending = sheets.spending(casePage.caseNumber());
        }
        return spending.orElse(null);
    }

    /** Whether the settlement came in time, with its last day; empty where none is known. */
    public String getInTime() {
        var found = getSheet();
        return found == null || found.settleBy() == null
                ? ""
                : words.wording()
                        .text(found.late() ? "settlement.late" : "settlement.inTime", Map.of("due", found.settleBy()));
    }

    /** Whether the proofs are typed now: while the money is spent, or after a return. */
    public boolean isTyping() {
        return casePage.isMine() && casePage.leads("SUBMIT_SETTLEMENT");
    }

    /** Whether the reader checks now. */
    public boolean isChecking() {
        return casePage.isMine() && casePage.leads("RETURN_SETTLEMENT");
    }

    public List<ProofForm> getProofs() {
        return proofs;
    }

    public List<CheckForm> getChecks() {
        return checks;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }

    public String getCheckRemarks() {
        return checkRemarks;
    }

    public void setCheckRemarks(String checkRemarks) {
        this.checkRemarks = checkRemarks;
    }
}
