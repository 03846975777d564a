package pl.pomost.edge.desk.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.BeginRegistration;
import pl.pomost.business.agreement.CompleteRegistration;
import pl.pomost.business.agreement.RecordSeatAddress;
import pl.pomost.business.agreement.RecordSocialInsurance;
import pl.pomost.business.agreement.Security;
import pl.pomost.business.agreement.SignAgreement;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.dossier.AgreementDossier;
import pl.pomost.records.dossier.AgreementSheet;
import pl.pomost.records.dossier.CooperativeSheet;
import pl.pomost.records.dossier.MoneySheet;

/** Registration and agreement of the case that is open. */
@Named
@ViewScoped
public class AgreementPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    AgreementDossier dossier;

    @Inject
    MoneySheet money;

    @Inject
    BeginRegistration beginRegistration;

    @Inject
    CompleteRegistration completeRegistration;

    @Inject
    RecordSocialInsurance recordSocialInsurance;

    @Inject
    RecordSeatAddress recordSeatAddress;

    @Inject
    SignAgreement signAgreement;

    @Inject
    Door door;

    private RegistrationForm registration = new RegistrationForm();
    private final SecurityForm security = new SecurityForm();
    private transient @Nullable Sheets sheets;

    AgreementPage() {}

    private record Sheets(
            @Nullable CooperativeSheet cooperative,
            @Nullable AgreementSheet agreement) {}

    public void begin() {
        done(casePage.does(() -> beginRegistration.handle(registration.begin(casePage.ref())), "agreement.done.begun"));
    }

    public void complete() {
        done(casePage.does(
                () -> completeRegistration.handle(registration.complete(casePage.ref())), "agreement.done.registered"));
    }

    /** The registration for social insurance that was still to come. */
    public void insure() {
        done(casePage.does(
                () -> recordSocialInsurance.handle(
                        new RecordSocialInsurance.Command(casePage.ref(), registration.getInsuranceRegisteredOn())),
                "agreement.done.insured"));
    }

    /** The address of the seat: for the first time, or because it moved. */
    public void seat() {
        done(casePage.does(
                () -> recordSeatAddress.handle(
                        new RecordSeatAddress.Command(casePage.ref(), registration.getSeatAddress())),
                "agreement.done.seat"));
    }

    /** Whether this reader may say where the seat is. */
    public boolean isSeating() {
        var cooperative = getCooperative();
        return isAdvisor() && cooperative != null && cooperative.registeredName() != null;
    }

    /** Whether it is still to be recorded, by this reader. */
    public boolean isInsuring() {
        var cooperative = getCooperative();
        return isAdvisor()
                && cooperative != null
                && cooperative.insuredSince() != null
                && cooperative.insuranceRegisteredOn() == null;
    }

    /** Key of the sentence about its days. */
    public String getInsuranceWords() {
        var cooperative = getCooperative();
        var late = cooperative != null && cooperative.insuredLate();
        var done = cooperative != null && cooperative.insuranceRegisteredOn() != null;
        if (done) {
            return late ? "agreement.insured.late" : "agreement.insured.inTime";
        }
        return late ? "agreement.insured.overdue" : "agreement.insured.toCome";
    }

    public void sign() {
        done(casePage.does(
                () -> signAgreement.handle(new SignAgreement.Command(casePage.ref(), security.terms())),
                "agreement.done.signed"));
    }

    private void done(boolean done) {
        if (done) {
            sheets = null;
            registration = new RegistrationForm();
        }
    }

    private Sheets sheets() {
        if (sheets == null) {
            var number = casePage.caseNumber();
            sheets = new Sheets(
                    dossier.cooperative(number).orElse(null),
                    dossier.agreement(number).orElse(null));
        }
        return sheets;
    }

    public @Nullable CooperativeSheet getCooperative() {
        return sheets().cooperative();
    }

    public @Nullable AgreementSheet getAgreement() {
        return sheets().agreement();
    }

    /** The amount that the agreement will say. */
    public @Nullable Money getApproved() {
        return money.of(casePage.caseNumber()).approved();
    }

    /** Whether people join a cooperative that exists. */
    public boolean isJoining() {
        return casePage.getHead().purpose() == CaseFile.Purpose.JOIN;
    }

    /** Whether the reader is somebody who may sign agreements at all. */
    public boolean isSigner() {
        return door.actor().may(Permission.SIGN_AGREEMENTS);
    }

    /** Whether the reader is somebody who may advise cases at all. */
    public boolean isAdvisor() {
        return door.actor().may(Permission.ADVISE_CASES);
    }

    public List<Security.Kind> getKinds() {
        return Arrays.asList(Security.Kind.values());
    }

    public RegistrationForm getRegistration() {
        return registration;
    }

    public SecurityForm getSecurity() {
        return security;
    }
}
