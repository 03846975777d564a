package pl.pomost.edge.desk.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.card.ConfirmCardFigure;
import pl.pomost.edge.desk.Language;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.edge.desk.Words;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.lookup.CardDifference;
import pl.pomost.records.lookup.CardOverview;

/** One version of a form of a card, what it rests on, and how it differs from another. */
@Named
@ViewScoped
public class CardSheetPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CardOverview overview;

    @Inject
    ConfirmCardFigure confirmCardFigure;

    @Inject
    Refusals refusals;

    @Inject
    Language language;

    @Inject
    Words words;

    @Inject
    Door door;

    private String code = "";
    private @Nullable String compared;
    private @Nullable String figure;
    private @Nullable LocalDate confirmedOn;
    private String basis = "";
    private transient CardOverview.@Nullable CardSheet sheet;

    CardSheetPage() {}

    /** Called when the address is opened: an unknown version is a page that does not exist. */
    public void open() throws IOException {
        refusals.open(this::getSheet);
    }

    public CardOverview.CardSheet getSheet() {
        var read = sheet;
        if (read == null) {
            read = overview.sheet(code);
            sheet = read;
        }
        return read;
    }

    /** The criteria of a category, in the order of the form. */
    public List<CardOverview.CardCriterionRow> criteriaOf(String category) {
        return getSheet().criteria().stream()
                .filter(row -> row.category().equals(category))
                .toList();
    }

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    public void confirm() {
        if (refusals.passed(
                () -> confirmCardFigure.handle(new ConfirmCardFigure.Command(code, figure, basis, confirmedOn)))) {
            refusals.done("rules.confirmedNow");
            figure = null;
            basis = "";
            sheet = null;
        }
    }

    /** Versions of the same kind that this one can be compared with. */
    public List<CardOverview.CardRow> getOthers() {
        return overview.versions().stream()
                .filter(row -> row.kind() == getSheet().kind() && !row.code().equals(code))
                .toList();
    }

    public List<CardDifference> getDifferences() {
        var other = compared;
        var known = getOthers().stream().anyMatch(row -> row.code().equals(other));
        return other == null || !known ? List.of() : overview.difference(other, code);
    }

    /** Name of a figure: what it is, and of what. */
    public String figureName(String name) {
        for (var row : getSheet().criteria()) {
            if (name.equals("CARD_CRITERION_" + row.code())) {
                return words.text("card.of.criterion", "title", row.title(isEnglish()));
            }
            if (name.equals("CARD_CORRECTABLE_" + row.code())) {
                return words.text("card.of.correction", "title", row.title(isEnglish()));
            }
        }
        for (var row : getSheet().categories()) {
            if (name.equals("CARD_POINTS_" + row.code())) {
                return words.text("card.of.category", "code", row.code());
            }
            if (name.equals("CARD_MIN_POINTS_" + row.code())) {
                return words.text("card.of.minimum", "code", row.code());
            }
        }
        return words.text("card." + name);
    }

    public boolean isEnglish() {
        return language.getLocale().equals(Texts.ENGLISH);
    }

    /** Whether the reader writes versions and confirms figures. */
    public boolean isKeeper() {
        return door.actor().may(Permission.KEEP_PROGRAMMES);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public @Nullable String getCompared() {
        return compared;
    }

    public void setCompared(@Nullable String asked) {
        compared = asked == null || asked.isBlank() ? null : asked;
    }

    public @Nullable String getFigure() {
        return figure;
    }

    public void setFigure(@Nullable String figure) {
        this.figure = figure;
    }

    public @Nullable LocalDate getConfirmedOn() {
        return confirmedOn;
    }

    public void setConfirmedOn(@Nullable LocalDate confirmedOn) {
        this.confirmedOn = confirmedOn;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
