package pl.pomost.edge.desk.monitoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pl.pomost.business.monitoring.CloseCase;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.records.dossier.VisitSheet;

/** The closing on the case screen. */
@Named
@ViewScoped
public class MonitoringPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    VisitPage visitPage;

    @Inject
    CloseCase closeCase;

    private boolean securityReturned;
    private String closing = "";

    MonitoringPage() {}

    public void close() {
        if (casePage.does(
                () -> closeCase.handle(new CloseCase.Command(casePage.ref(), securityReturned, closing)),
                "monitoring.done.closed")) {
            visitPage.readAnew();
        }
    }

    /** Visits and closing are read together. */
    public VisitSheet.Sheet getSheet() {
        return visitPage.getSheet();
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
