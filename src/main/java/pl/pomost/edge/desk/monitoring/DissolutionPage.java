package pl.pomost.edge.desk.monitoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pl.pomost.business.monitoring.DissolveAgreement;
import pl.pomost.edge.desk.casefile.CasePage;

/** The end of an agreement under which nothing was paid, on the case screen. */
@Named
@ViewScoped
public class DissolutionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    DissolveAgreement dissolveAgreement;

    private boolean securityReturned;
    private String protocol = "";

    DissolutionPage() {}

    public void dissolve() {
        casePage.does(
                () -> dissolveAgreement.handle(
                        new DissolveAgreement.Command(casePage.ref(), securityReturned, protocol)),
                "agreement.done.dissolved");
    }

    public boolean isSecurityReturned() {
        return securityReturned;
    }

    public void setSecurityReturned(boolean securityReturned) {
        this.securityReturned = securityReturned;
    }

    public String getProtocol() {
        return protocol;
    }

    public void setProtocol(String protocol) {
        this.protocol = protocol;
    }
}
