package pl.pomost.edge.desk.aid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.aid.AidGiver;
import pl.pomost.edge.desk.Words;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.text.AmountInWords;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.text.Wording;
import pl.pomost.records.aid.AidSheet;
import pl.pomost.records.aid.CertificateRow;

/** The certificate of de minimis aid for printing, in Polish whatever the language of the reader. */
@Named
@RequestScoped
public class CertificatePage {

    private static final Wording POLISH = Wording.in(Texts.POLISH);

    @Inject
    AidSheet sheets;

    @Inject
    AidGiver giver;

    @Inject
    AmountInWords inWords;

    private @Nullable CertificateRow row;
    private @Nullable String number;
    private int aid;

    CertificatePage() {}

    /** Called when the address is opened: an unknown certificate is a page that does not exist. */
    public void open() throws IOException {
        try {
            if (number == null || !CaseNumber.isValid(number)) {
                throw Refusal.unknown("case", String.valueOf(number));
            }
            row = sheets.certificate(new CaseNumber(number), aid);
        } catch (Refusal refusal) {
            var faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
        }
    }

    public CertificateRow getRow() {
        return Objects.requireNonNull(row);
    }

    public String getGiverName() {
        return giver.name();
    }

    public String getGiverNip() {
        return written(giver.nip());
    }

    public String getGiverAddress() {
        return written(giver.address());
    }

    /** What is not known is written by hand. */
    private static String written(String known) {
        return known.isBlank() ? POLISH.text("print.certificate.blank") : known;
    }

    /** The sentence that certifies. */
    public String getStatement() {
        return POLISH.text(
                "print.certificate.statement",
                Map.of(
                        "day", getRow().grantedOn(),
                        "basis", getRow().legalBasis(),
                        "pln", getRow().pln(),
                        "words", inWords.of(getRow().pln()),
                        "eur", getRow().eur()));
    }

    public String getRate() {
        var table = getRow().rateTable();
        return POLISH.text(
                "print.certificate.rate",
                Map.of(
                        "table", table == null ? "" : table,
                        "published", getRow().ratePublishedOn(),
                        "rate", getRow().rate()));
    }

    /** The texts of the certificate. */
    public ResourceBundle getTexts() {
        return Texts.in(Texts.POLISH);
    }

    /** The words of the certificate. */
    public Words getWords() {
        return Words.in(Texts.POLISH);
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public int getAid() {
        return aid;
    }

    public void setAid(int aid) {
        this.aid = aid;
    }
}
