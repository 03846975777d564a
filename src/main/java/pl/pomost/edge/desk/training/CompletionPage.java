package pl.pomost.edge.desk.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.training.ExcuseAbsence;
import pl.pomost.business.training.IssueTrainingCertificate;
import pl.pomost.edge.desk.casefile.CasePage;

/** Absences that are excused and certificates that are issued on the training section of a case. */
@Named
@ViewScoped
public class CompletionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    TrainingPage trainingPage;

    @Inject
    ExcuseAbsence excuseAbsence;

    @Inject
    IssueTrainingCertificate issueTrainingCertificate;

    private @Nullable String absent;
    private @Nullable Integer session;
    private @Nullable String why;

    CompletionPage() {}

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    public void excuse() {
        var number = session == null ? 0 : session;
        if (casePage.does(
                () -> excuseAbsence.handle(new ExcuseAbsence.Command(casePage.ref(), number, absent, why)),
                "training.excused")) {
            why = null;
            session = null;
            trainingPage.open();
        }
    }

    public void certify(String participant) {
        if (casePage.does(
                () -> issueTrainingCertificate.handle(
                        new IssueTrainingCertificate.Command(casePage.ref(), participant)),
                "training.certificate.done")) {
            trainingPage.open();
        }
    }

    public @Nullable String getAbsent() {
        return absent;
    }

    public void setAbsent(@Nullable String absent) {
        this.absent = absent;
    }

    public @Nullable Integer getSession() {
        return session;
    }

    public void setSession(@Nullable Integer session) {
        this.session = session;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
