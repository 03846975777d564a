package pl.pomost.edge.desk.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.EndWithoutAgreement;
import pl.pomost.business.agreement.EndingGround;
import pl.pomost.business.agreement.ExtendRegistration;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.dossier.AgreementDossier;
import pl.pomost.records.dossier.EndingSheet;

/** The term of registration of the open case, and its end without an agreement. */
@Named
@ViewScoped
public class EndingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    AgreementDossier dossier;

    @Inject
    ExtendRegistration extendRegistration;

    @Inject
    EndWithoutAgreement endWithoutAgreement;

    @Inject
    Door door;

    private transient @Nullable EndingSheet sheet;
    private @Nullable String reason;
    private @Nullable EndingGround ground;
    private @Nullable String reasons;

    EndingPage() {}

    public void extend() {
        if (casePage.does(
                () -> extendRegistration.handle(new ExtendRegistration.Command(casePage.ref(), reason)),
                "agreement.extension.done")) {
            sheet = null;
            reason = null;
        }
    }

    public void end() {
        if (casePage.does(
                () -> endWithoutAgreement.handle(new EndWithoutAgreement.Command(casePage.ref(), ground, reasons)),
                "agreement.ending.done")) {
            sheet = null;
        }
    }

    public EndingSheet getSheet() {
        if (sheet == null) {
            sheet = dossier.ending(casePage.caseNumber());
        }
        return sheet;
    }

    /** Whether the reader can extend the term of registration now. */
    public boolean isExtender() {
        return door.actor().may(Permission.DIRECT_CASES) && getSheet().against().isEmpty();
    }

    /** Whether the reader is somebody who may decide about cases at all. */
    public boolean isDecider() {
        return door.actor().may(Permission.DECIDE_CASES);
    }

    /** The grounds that belong to the stage of the case. */
    public List<EndingGround> getGrounds() {
        var stage = casePage.getHead().stage();
        return Arrays.stream(EndingGround.values())
                .filter(each -> each.stages().contains(stage))
                .toList();
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable EndingGround getGround() {
        return ground;
    }

    public void setGround(@Nullable EndingGround ground) {
        this.ground = ground;
    }

    public @Nullable String getReasons() {
        return reasons;
    }

    public void setReasons(@Nullable String reasons) {
        this.reasons = reasons;
    }
}
