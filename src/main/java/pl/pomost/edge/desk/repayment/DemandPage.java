package pl.pomost.edge.desk.repayment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pomost.edge.desk.Words;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.text.Wording;
import pl.pomost.records.dossier.DemandLetter;
import pl.pomost.records.dossier.RepaymentSheet;

/** The letter of a demand, in Polish whatever the language of the reader, with the table of interest to a chosen day. */
@Named
@RequestScoped
public class DemandPage {

    private static final Wording POLISH = Wording.in(Texts.POLISH);

    @Inject
    DemandLetter letters;

    private DemandLetter.@Nullable Letter letter;
    private @Nullable String number;
    private @Nullable String demand;
    private @Nullable LocalDate on;

    DemandPage() {}

    /** Called when the address is opened: an unknown demand is a page that does not exist. */
    public void open() throws IOException {
        try {
            if (number == null || demand == null || !CaseNumber.isValid(number)) {
                throw Refusal.unknown("demand", String.valueOf(demand));
            }
            letter = letters.of(new CaseNumber(number), demand, on);
        } catch (Refusal refusal) {
            var faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
        }
    }

    public DemandLetter.Letter getLetter() {
        return Objects.requireNonNull(letter);
    }

    private RepaymentSheet.DemandRow row() {
        return getLetter().demand();
    }

    /** The sentences before the table. */
    public List<String> getOpening() {
        var what = Map.of("amount", row().principal(), "words", getLetter().principalWords());
        var call =
                row().isBreach() ? POLISH.text("print.demand.call", what) : POLISH.text("print.demand.unspent", what);
        return Stream.of(about(), call, ground(), interest(), term(), account())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private String about() {
        return POLISH.text(
                "print.demand.agreement",
                Map.of(
                        "number",
                        getLetter().agreement(),
                        "day",
                        getLetter().signedOn(),
                        "case",
                        Objects.requireNonNull(number)));
    }

    private String ground() {
        var name = getLetter().ground();
        var code = row().ground();
        return name == null || code == null
                ? ""
                : POLISH.text("print.demand.ground", Map.of("code", code, "name", name));
    }

    private String interest() {
        var terms = getLetter().terms();
        if (!row().isBreach()) {
            return POLISH.text(
                    "print.demand.unspent.interest", Map.of("kind", terms.kind(), "rounding", terms.rounding()));
        }
        var start = POLISH.text(terms.countStartDay() ? "print.demand.counted" : "print.demand.uncounted");
        return POLISH.text(
                "print.demand.interest", Map.of("kind", terms.kind(), "start", start, "rounding", terms.rounding()));
    }

    private String term() {
        var days = POLISH.count(getLetter().days(), "term.days." + getLetter().dayKind());
        return POLISH.text("print.demand.term", Map.of("days", days));
    }

    private String account() {
        return POLISH.text(
                "print.demand.account",
                Map.of("account", new Nrb(row().account()).display(), "number", row().number()));
    }

    /** One line for each payout of which something is demanded. */
    public List<String> getParts() {
        return row().parts().stream()
                .map(part -> POLISH.text(
                        "print.demand.part",
                        Map.of("payout", part.payout(), "amount", part.amount(), "day", part.since())))
                .toList();
    }

    /** The sentences after the table. */
    public List<String> getClosing() {
        var sum = POLISH.text(
                "print.demand.sum",
                Map.of(
                        "day",
                        row().asOf(),
                        "amount",
                        row().owed(),
                        "words",
                        getLetter().owedWords()));
        var consequence = POLISH.text("print.demand.consequence");
        return row().interest().periods().isEmpty()
                ? List.of(sum, consequence)
                : List.of(sum, POLISH.text("print.demand.daily"), consequence);
    }

    /** The texts of the letter. */
    public ResourceBundle getTexts() {
        return Texts.in(Texts.POLISH);
    }

    /** The words of the letter. */
    public Words getWords() {
        return Words.in(Texts.POLISH);
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getDemand() {
        return demand;
    }

    public void setDemand(@Nullable String demand) {
        this.demand = demand;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }
}
