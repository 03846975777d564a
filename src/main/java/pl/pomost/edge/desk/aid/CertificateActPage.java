package pl.pomost.edge.desk.aid;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.aid.CertificateAct;
import pl.pomost.business.aid.RecordCertificate;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.records.aid.CertificateRow;

/** The issue and the report of the certificates of the case that is open. */
@Named
@ViewScoped
public class CertificateActPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    AidPage aidPage;

    @Inject
    RecordCertificate recordCertificate;

    private int aid;
    private CertificateAct.@Nullable Kind kind;
    private @Nullable LocalDate doneOn;
    private @Nullable String reference;

    CertificateActPage() {}

    /** Opens the record of the issue, or of the report when it is issued. */
    public void take(CertificateRow row) {
        aid = row.aid();
        kind = row.issuedOn() == null ? CertificateAct.Kind.ISSUED : CertificateAct.Kind.REPORTED;
        doneOn = null;
        reference = null;
    }

    public void save() {
        if (casePage.does(
                () -> recordCertificate.handle(
                        new RecordCertificate.Command(casePage.ref(), aid, kind, doneOn, reference)),
                "aid.done.recorded")) {
            aid = 0;
            aidPage.refresh();
        }
    }

    /** Number of the aid whose certificate is taken, 0 when none is. */
    public int getAid() {
        return aid;
    }

    /** Whether the report is recorded and not the issue. */
    public boolean isReporting() {
        return kind == CertificateAct.Kind.REPORTED;
    }

    public @Nullable LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(@Nullable LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }
}
