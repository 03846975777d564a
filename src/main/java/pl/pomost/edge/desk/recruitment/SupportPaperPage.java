package pl.pomost.edge.desk.recruitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.official.WrittenPage;
import pl.pomost.edge.desk.Download;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.records.official.SupportPaperSheet;

/** The contract of training and advice with a person, to be read and printed; a draft while it is not issued. */
@Named
@RequestScoped
public class SupportPaperPage {

    @Inject
    SupportPaperSheet papers;

    @Inject
    Refusals refusals;

    private @Nullable WrittenPage shown;
    private SupportPaperSheet.@Nullable SupportPaperLine line;
    private String edition = "";
    private String participant = "";

    SupportPaperPage() {}

    /** Called when the address is opened: what is not there is a page that does not exist. */
    public void open() throws IOException {
        refusals.open(() -> {
            line = papers.of(edition, participant);
            shown = papers.page(edition, participant);
        });
    }

    /** Sends the PDF as it was issued. */
    public void download() throws IOException {
        Download.named("umowa-szkoleniowo-doradcza.pdf", "application/pdf", papers.pdf(edition, participant));
    }

    /** What the contract says: markup of our own template, with every value escaped. */
    public String getArticle() {
        return Objects.requireNonNull(shown).article();
    }

    public String getHeading() {
        return Objects.requireNonNull(shown).title();
    }

    public boolean isIssued() {
        return Objects.requireNonNull(line).contract() != null;
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
}
