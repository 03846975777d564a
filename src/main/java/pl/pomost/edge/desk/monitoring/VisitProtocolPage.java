package pl.pomost.edge.desk.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.edge.desk.Words;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.text.Texts;
import pl.pomost.records.dossier.CaseDossier;
import pl.pomost.records.dossier.VisitSheet;

/** The protocol of a visit for printing, in Polish whatever the language of the reader. */
@Named
@RequestScoped
public class VisitProtocolPage {

    @Inject
    VisitSheet sheets;

    @Inject
    CaseDossier dossier;

    @Inject
    Refusals refusals;

    private VisitSheet.@Nullable VisitRow row;
    private String name = "";
    private @Nullable String number;
    private int visit;

    VisitProtocolPage() {}

    /** One thing that was checked. */
    public record Check(String name, boolean met) {}

    /** Called when the address is opened: an unknown visit is a page that does not exist. */
    public void open() throws IOException {
        refusals.open(() -> {
            if (number == null || !CaseNumber.isValid(number)) {
                throw Refusal.unknown("case", String.valueOf(number));
            }
            var asked = new CaseNumber(number);
            row = sheets.of(asked).visits().stream()
                    .filter(each -> each.number() == visit)
                    .findFirst()
                    .orElseThrow(() -> Refusal.unknown("visit", visit));
            name = dossier.head(asked).name();
        });
    }

    public VisitSheet.VisitRow getRow() {
        return Objects.requireNonNull(row);
    }

    public List<Check> getChecks() {
        var found = getRow().checks();
        return List.of(
                new Check("placeExists", found.placeExists()),
                new Check("equipmentPresent", found.equipmentPresent()),
                new Check("membersWork", found.membersWork()),
                new Check("labelsPresent", found.labelsPresent()),
                new Check("documentsApart", found.documentsApart()));
    }

    /** The texts of the protocol. */
    public ResourceBundle getTexts() {
        return Texts.in(Texts.POLISH);
    }

    /** The words of the protocol. */
    public Words getWords() {
        return Words.in(Texts.POLISH);
    }

    /** Working name of the case. */
    public String getName() {
        return name;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public int getVisit() {
        return visit;
    }

    public void setVisit(int visit) {
        this.visit = visit;
    }
}
