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
import pl.pomost.records.official.RecourseLetterSheet;

/** The letter about one decided appeal of recruitment, to be read and printed; a draft while it is not issued. */
@Named
@RequestScoped
public class RecourseLetterPage {

    @Inject
    RecourseLetterSheet letters;

    @Inject
    Refusals refusals;

    private @Nullable WrittenPage shown;
    private RecourseLetterSheet.@Nullable RecourseLetterLine line;
    private String edition = "";
    private String participant = "";
    private int appeal;

    RecourseLetterPage() {}

    /** Called when the address is opened: what is not there is a page that does not exist. */
    public void open() throws IOException {
        refusals.open(() -> {
            line = letters.of(edition, participant, appeal);
            shown = letters.page(edition, participant, appeal);
        });
    }

    /** Sends the PDF as it was issued. */
    public void download() throws IOException {
        Download.named("rozstrzygniecie-odwolania.pdf", "application/pdf", letters.pdf(edition, participant, appeal));
    }

    /** What the letter says: markup of our own template, with every value escaped. */
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

    /** Which appeal of the person, from 1. */
    public int getAppeal() {
        return appeal;
    }

    public void setAppeal(int appeal) {
        this.appeal = appeal;
    }
}
