package pl.pomost.edge.desk.negotiation;

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
import pl.pomost.records.dossier.AssessmentLetter;

/** The assessment for the group, to be printed, in Polish whatever the language of the reader. */
@Named
@RequestScoped
public class AssessmentPrintPage {

    @Inject
    AssessmentLetter letters;

    @Inject
    Refusals refusals;

    private AssessmentLetter.@Nullable Letter letter;
    private String number = "";

    AssessmentPrintPage() {}

    /** Called when the address is opened: before the conclusion there is no such page. */
    public void open() throws IOException {
        refusals.open(() -> {
            if (!CaseNumber.isValid(number)) {
                throw Refusal.unknown("case", number);
            }
            letter = letters.of(new CaseNumber(number));
        });
    }

    public AssessmentLetter.Letter getLetter() {
        return Objects.requireNonNull(letter);
    }

    /** The texts of the letter. */
    public ResourceBundle getTexts() {
        return Texts.in(Texts.POLISH);
    }

    /** The words of the letter. */
    public Words getWords() {
        return Words.in(Texts.POLISH);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }
}
