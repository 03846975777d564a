package pl.pomost.edge.desk.monitoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.monitoring.CloseCase;
import pl.pomost.business.monitoring.RecordVisit;
import pl.pomost.business.monitoring.Visit;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.dossier.VisitSheet;

/** Visits and the closing on the case screen. */
@Named
@ViewScoped
public class MonitoringPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    VisitSheet sheets;

    @Inject
    RecordVisit recordVisit;

    @Inject
    CloseCase closeCase;

    @Inject
    Door door;

    private transient VisitSheet.@Nullable Sheet sheet;
    private @Nullable LocalDate visitedOn;
    private String secondVisitor = "";
    private Visit.Result result = Visit.Result.OK;
    private List<String> checks = List.of();
    private String protocol = "";
    private boolean securityReturned;
    private String closing = "";

    MonitoringPage() {}

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    public void visit() {
        var found = new RecordVisit.Checks(
                checks.contains("placeExists"),
                checks.contains("equipmentPresent"),
                checks.contains("membersWork"),
                checks.contains("labelsPresent"),
                checks.contains("documentsApart"));
        var done = casePage.does(
                () -> recordVisit.handle(new RecordVisit.Command(
                        casePage.ref(), visitedOn, door.actor().account(), secondVisitor, result, found, protocol)),
                "monitoring.done.visit");
        if (done) {
            sheet = null;
            visitedOn = null;
            secondVisitor = "";
            checks = List.of();
            protocol = "";
        }
    }

    public void close() {
        if (casePage.does(
                () -> closeCase.handle(new CloseCase.Command(casePage.ref(), securityReturned, closing)),
                "monitoring.done.closed")) {
            sheet = null;
        }
    }

    public VisitSheet.Sheet getSheet() {
        if (sheet == null) {
            sheet = sheets.of(casePage.caseNumber());
        }
        return sheet;
    }

    public List<Visit.Result> getResults() {
        return List.of(Visit.Result.values());
    }

    public List<String> getCheckNames() {
        return List.of("placeExists", "equipmentPresent", "membersWork", "labelsPresent", "documentsApart");
    }

    public @Nullable LocalDate getVisitedOn() {
        return visitedOn;
    }

    public void setVisitedOn(@Nullable LocalDate visitedOn) {
        this.visitedOn = visitedOn;
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

    public boolean isSecurityReturned() {
        return securityReturned;
    }

    public void setSecurityReturned(boolean securityReturned) {
        this.securityReturned = securityReturned;
    }

    public String getClosing() {
        return closing;
    }

    public void setClosing(String closing) {
        this.closing = closing;
    }
}
