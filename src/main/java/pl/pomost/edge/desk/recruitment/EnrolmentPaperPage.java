package pl.pomost.edge.desk.recruitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.official.WrittenPage;
import pl.pomost.edge.desk.Download;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.official.EnrolmentPaperSheet;

/** A document to a person on the way through an edition, to be read and printed; a draft while it is not issued. */
@Named
@RequestScoped
public class EnrolmentPaperPage {

    @Inject
    EnrolmentPaperSheet papers;

    @Inject
    Refusals refusals;

    private @Nullable WrittenPage shown;
    private EnrolmentPaperSheet.@Nullable EnrolmentPaperLine line;
    private String edition = "";
    private String participant = "";
    private int appeal;
    private String kind = OfficialKind.SUPPORT_CONTRACT.name();

    EnrolmentPaperPage() {}

    /** Called when the address is opened: what is not there is a page that does not exist. */
    public void open() throws IOException {
        refusals.open(() -> {
            line = papers.of(edition, participant, official(), appeal);
            shown = papers.page(edition, participant, official(), appeal);
        });
    }

    /** Sends the PDF as it was issued. */
    public void download() throws IOException {
        Download.named(
                official().word() + ".pdf", "application/pdf", papers.pdf(edition, participant, official(), appeal));
    }

    /** What it says: markup of our own template, with every value escaped. */
    public String getArticle() {
        return Objects.requireNonNull(shown).article();
    }

    public String getHeading() {
        return Objects.requireNonNull(shown).title();
    }

    public boolean isIssued() {
        return Objects.requireNonNull(line).number() != null;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getParticipant() {
        return participant;
    }

    public void setParticipant(String participant) {
        this.participant = participant;
    }

    /** Which appeal of the person a ruling is about, from 1; 0 for the other documents. */
    public int getAppeal() {
        return appeal;
    }

    public void setAppeal(int appeal) {
        this.appeal = appeal;
    }

    /** Which document it is; an address without it names the contract. */
    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    private OfficialKind official() {
        if (appeal > 0) {
            return OfficialKind.RECOURSE_RULING;
        }
        return OfficialKind.OF_ENROLMENT.stream()
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("official", kind));
    }
}
