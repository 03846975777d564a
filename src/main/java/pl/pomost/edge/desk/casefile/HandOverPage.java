package pl.pomost.edge.desk.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.HandOverCase;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.register.CaseChoices;

/** Hands the case over to another advisor. Only managers see it. */
@Named
@ViewScoped
public class HandOverPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    HandOverCase handOverCase;

    @Inject
    CaseChoices choices;

    @Inject
    Door door;

    private @Nullable String advisor;
    private @Nullable String reason;

    HandOverPage() {}

    public boolean isOffered() {
        return door.actor().may(Permission.DIRECT_CASES)
                && !casePage.getHead().stage().isEnd();
    }

    public List<CaseChoices.Choice> getAdvisors() {
        return choices.advisors();
    }

    @SuppressWarnings("NullAway") // the use case tells what is missing
    public void handOver() {
        var done = casePage.does(
                () -> handOverCase.handle(new HandOverCase.Command(casePage.ref(), advisor, reason)),
                "case.handedOver");
        if (done) {
            advisor = null;
            reason = null;
        }
    }

    public @Nullable String getAdvisor() {
        return advisor;
    }

    public void setAdvisor(@Nullable String advisor) {
        this.advisor = advisor;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
