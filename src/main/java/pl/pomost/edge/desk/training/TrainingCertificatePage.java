package pl.pomost.edge.desk.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.edge.desk.Words;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.text.Texts;
import pl.pomost.records.dossier.TrainingCertificates;

/** A certificate to be printed, in Polish whatever the language of the reader. */
@Named
@RequestScoped
public class TrainingCertificatePage {

    @Inject
    TrainingCertificates sheet;

    @Inject
    Refusals refusals;

    private TrainingCertificates.@Nullable TrainingCertificateRow shown;
    private String number = "";
    private String certificate = "";

    TrainingCertificatePage() {}

    /** Called when the address is opened: an unknown certificate is a page that does not exist. */
    public void open() throws IOException {
        refusals.open(() -> shown = CaseNumber.isValid(number) ? found() : refused());
    }

    private TrainingCertificates.TrainingCertificateRow found() {
        return sheet.of(new CaseNumber(number)).stream()
                .filter(each -> each.certificate().equals(certificate))
                .findFirst()
                .orElseGet(this::refused);
    }

    private TrainingCertificates.TrainingCertificateRow refused() {
        throw Refusal.unknown("case", number);
    }

    public TrainingCertificates.TrainingCertificateRow getShown() {
        return Objects.requireNonNull(shown);
    }

    /** The texts of the certificate. */
    public ResourceBundle getTexts() {
        return Texts.in(Texts.POLISH);
    }

    /** The words of the certificate. */
    public Words getWords() {
        return Words.in(Texts.POLISH);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(@Nullable String certificate) {
        this.certificate = certificate == null ? "" : certificate;
    }
}
