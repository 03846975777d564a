package pl.pomost.edge.desk.monitoring;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.visit.RecordVisit;
import pl.pomost.business.visit.Visit;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.records.dossier.VisitSheet;

/** What was found on a visit, as it is typed. */
public class VisitForm implements Serializable {

    static final List<String> CHECKS =
            List.of("placeExists", "equipmentPresent", "membersWork", "labelsPresent", "documentsApart");

    private static final long serialVersionUID = 1L;

    private final List<ItemForm> items;
    private @Nullable Integer plan;
    private @Nullable LocalDate visitedOn;
    private String firstVisitor;
    private String secondVisitor = "";
    private Visit.Result result = Visit.Result.OK;
    private List<String> checks = List.of();
    private String protocol = "";

    VisitForm(VisitSheet.Sheet sheet, String me) {
        firstVisitor = me;
        items = sheet.bought().stream()
                .map(bought -> new ItemForm(bought, serialBefore(sheet, bought.line())))
                .toList();
    }

    /** The number that the last visit read on the thing. */
    private static @Nullable String serialBefore(VisitSheet.Sheet sheet, int line) {
        return sheet.visits().stream()
                .flatMap(visit -> visit.items().stream())
                .filter(item -> item.line() == line && item.serialNumber() != null)
                .map(VisitSheet.ItemRow::serialNumber)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    RecordVisit.Command command(CaseRef seen) {
        return new RecordVisit.Command(
                seen,
                plan,
                visitedOn,
                firstVisitor,
                secondVisitor,
                result,
                new RecordVisit.Checks(
                        checks.contains(CHECKS.get(0)),
                        checks.contains(CHECKS.get(1)),
                        checks.contains(CHECKS.get(2)),
                        checks.contains(CHECKS.get(3)),
                        checks.contains(CHECKS.get(4))),
                items.stream().filter(ItemForm::isSeen).map(ItemForm::seen).toList(),
                protocol);
    }

    public List<ItemForm> getItems() {
        return items;
    }

    public @Nullable Integer getPlan() {
        return plan;
    }

    public void setPlan(@Nullable Integer plan) {
        this.plan = plan;
    }

    public @Nullable LocalDate getVisitedOn() {
        return visitedOn;
    }

    public void setVisitedOn(@Nullable LocalDate visitedOn) {
        this.visitedOn = visitedOn;
    }

    public String getFirstVisitor() {
        return firstVisitor;
    }

    public void setFirstVisitor(String firstVisitor) {
        this.firstVisitor = firstVisitor;
    }

    public String getSecondVisitor() {
        return secondVisitor;
    }

    public void setSecondVisitor(String secondVisitor) {
        this.secondVisitor = secondVisitor;
    }

    public Visit.Result getResult() {
        return result;
    }

    public void setResult(Visit.Result result) {
        this.result = result;
    }

    public List<String> getChecks() {
        return checks;
    }

    public void setChecks(List<String> checks) {
        this.checks = checks;
    }

    public String getProtocol() {
        return protocol;
    }

    public void setProtocol(String protocol) {
        this.protocol = protocol;
    }
}
