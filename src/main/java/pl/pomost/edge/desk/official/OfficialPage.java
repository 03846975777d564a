package pl.pomost.edge.desk.official;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.official.WrittenPage;
import pl.pomost.edge.desk.Download;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.official.OfficialSheet;

/** One document to be read and printed, in Polish whatever the language of the reader: an issue, or the draft of today. */
@Named
@RequestScoped
public class OfficialPage {

    @Inject
    OfficialSheet sheet;

    @Inject
    Refusals refusals;

    @Inject
    BusinessClock clock;

    private @Nullable WrittenPage shown;
    private @Nullable String number;
    private @Nullable String kind;
    private @Nullable String subject;
    private @Nullable LocalDate on;
    private @Nullable String section;
    private int document;

    OfficialPage() {}

    /** Called when the address is opened: what is not there is a page that does not exist. */
    public void open() throws IOException {
        refusals.open(() -> shown = document > 0 ? sheet.page(theCase(), document) : draft());
    }

    private WrittenPage draft() {
        var asked = Arrays.stream(OfficialKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("official", String.valueOf(kind)));
        return sheet.draft(theCase(), asked, subject == null ? "" : subject, on);
    }

    private CaseNumber theCase() {
        if (number == null || !CaseNumber.isValid(number)) {
            throw Refusal.unknown("case", String.valueOf(number));
        }
        return new CaseNumber(number);
    }

    /** Sends the PDF as it was issued. */
    public void download() throws IOException {
        var file = sheet.pdf(theCase(), document);
        Download.send(file.disposition(), file.mediaType(), file.content());
    }

    /** What the document says: markup of our own template, with every value escaped. */
    public String getArticle() {
        return Objects.requireNonNull(shown).article();
    }

    public String getHeading() {
        return Objects.requireNonNull(shown).title();
    }

    public boolean isDraft() {
        return document == 0;
    }

    /** The day to which a draft counts. */
    public LocalDate getDay() {
        return on == null ? clock.day() : on;
    }

    /** Whether it says something else on another day. */
    public boolean isCounted() {
        return isDraft() && OfficialKind.REPAYMENT_DEMAND.name().equals(kind);
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    /** Word of the section that one came from. */
    public @Nullable String getSection() {
        return section;
    }

    public void setSection(@Nullable String section) {
        this.section = section;
    }

    public int getDocument() {
        return document;
    }

    public void setDocument(int document) {
        this.document = document;
    }
}
