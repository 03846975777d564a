package pl.pomost.edge.desk.bridging;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.bridging.SettleBridgingMonth;
import pl.pomost.business.evidence.MonthEvidence.EvidenceState;
import pl.pomost.business.evidence.ReturnMonthEvidence;
import pl.pomost.business.evidence.RunningCost;
import pl.pomost.business.evidence.SubmitMonthEvidence;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.records.dossier.BridgingMonths;

/** The documents of the month that waits for its settlement: typed and handed in, sent back, accepted. */
@Named
@ViewScoped
public class EvidencePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    BridgingPage bridgingPage;

    @Inject
    SubmitMonthEvidence submitMonthEvidence;

    @Inject
    ReturnMonthEvidence returnMonthEvidence;

    @Inject
    SettleBridgingMonth settleBridgingMonth;

    private final List<CostForm> costs = new ArrayList<>();
    private @Nullable Money acceptedCost;
    private @Nullable String remarks;
    private String faults = "";

    EvidencePage() {}

    @PostConstruct
    void open() {
        costs.clear();
        remarks = null;
        faults = "";
        acceptedCost = null;
        var row = getRow();
        if (row != null) {
            var evidence = row.evidence();
            if (evidence != null) {
                evidence.costs().forEach(cost -> costs.add(new CostForm(cost)));
            }
            acceptedCost = evidence == null ? row.paid() : evidence.claimed().min(row.paid());
        }
        if (costs.isEmpty()) {
            costs.add(new CostForm());
        }
    }

    /** The first month that is paid and not settled; null when there is none. */
    public BridgingMonths.@Nullable MonthRow getRow() {
        return bridgingPage.getSheet().months().stream()
                .filter(row -> row.settledOn() == null && row.paid().isPositive())
                .findFirst()
                .orElse(null);
    }

    /** Whether the reader settles a month now. */
    public boolean isSettling() {
        return casePage.isMine() && getRow() != null;
    }

    /** Whether documents are typed now: none were handed in, or they were sent back. */
    public boolean isTyping() {
        var row = getRow();
        return row != null && (row.evidence() == null || row.evidence().state() == EvidenceState.CORRECTION);
    }

    public void addCost() {
        costs.add(new CostForm());
    }

    public void removeCost(int index) {
        costs.remove(index);
    }

    public void submit() {
        var entries = costs.stream().map(CostForm::entry).toList();
        does(
                () -> submitMonthEvidence.handle(new SubmitMonthEvidence.Command(casePage.ref(), number(), entries)),
                "evidence.done.submitted");
    }

    public void giveBack() {
        does(
                () -> returnMonthEvidence.handle(new ReturnMonthEvidence.Command(casePage.ref(), number(), faults)),
                "evidence.done.returned");
    }

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    public void settle() {
        does(
                () -> settleBridgingMonth.handle(
                        new SettleBridgingMonth.Command(casePage.ref(), number(), acceptedCost, remarks)),
                "bridging.done.settled");
    }

    private int number() {
        var row = getRow();
        return row == null ? 0 : row.number();
    }

    private void does(Supplier<Receipt> work, String doneKey) {
        if (bridgingPage.doesOf(work, doneKey)) {
            open();
        }
    }

    public List<CostForm> getCosts() {
        return costs;
    }

    /** The kinds of costs that the rules of the case count. */
    public List<RunningCost> getCategories() {
        return bridgingPage.getSheet().costs();
    }

    public @Nullable Money getAcceptedCost() {
        return acceptedCost;
    }

    public void setAcceptedCost(@Nullable Money acceptedCost) {
        this.acceptedCost = acceptedCost;
    }

    public @Nullable String getRemarks() {
        return remarks;
    }

    public void setRemarks(@Nullable String remarks) {
        this.remarks = remarks;
    }

    public String getFaults() {
        return faults;
    }

    public void setFaults(String faults) {
        this.faults = faults;
    }
}
