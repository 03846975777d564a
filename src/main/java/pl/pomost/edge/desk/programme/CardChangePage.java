package pl.pomost.edge.desk.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.card.AddCard;
import pl.pomost.business.card.CardKind;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.records.lookup.CardDifference;
import pl.pomost.records.lookup.CardOverview;

/** A new version of a form of a card: it begins with what its base says, and shows what differs. */
@Named
@ViewScoped
public class CardChangePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CardOverview overview;

    @Inject
    AddCard addCard;

    @Inject
    Refusals refusals;

    private String base = "";
    private String family = "";
    private @Nullable LocalDate inForceFrom;
    private String grounds = "";
    private CardForm form = new CardForm();

    CardChangePage() {}

    /** Called when the address is opened: an unknown base is a page that does not exist. */
    public void open() throws IOException {
        refusals.open(() -> {
            form = CardForm.of(overview.lines(base));
            family = base.substring(0, base.lastIndexOf('/'));
        });
    }

    public void addCategory() {
        form.getCategories().add(new CardForm.Row("", "", "", "", null, null));
    }

    public void removeCategory(int index) {
        form.getCategories().remove(index);
    }

    /** A new criterion stands in the last category. */
    public void addCriterion() {
        var categories = form.getCategories();
        var last = categories.isEmpty()
                ? ""
                : categories.get(categories.size() - 1).getCode();
        form.getCriteria()
                .add(new CardForm.Row(last, "", "", "", isFormal() ? 1 : null, isFormal() ? Boolean.TRUE : null));
    }

    public void removeCriterion(int index) {
        form.getCriteria().remove(index);
    }

    /** Whether the card is one of the form, whose criteria are met or not and may be corrected or not. */
    public boolean isFormal() {
        return overview.sheet(base).kind() == CardKind.FORMAL;
    }

    /** Shows what differs, without writing anything. */
    public void compare() {
        // the difference is drawn from what was typed
    }

    /** @return the page of the new version, or nothing when it was refused */
    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    public @Nullable String add() {
        var added = refusals.result(
                () -> addCard.handle(new AddCard.Command(family.strip(), base, inForceFrom, form.lines(), grounds)));
        added.ifPresent(receipt -> refusals.done("card.added"));
        return added.map(receipt -> "card?faces-redirect=true&code=" + receipt.subject() + "&compared=" + base)
                .orElse(null);
    }

    /** What differs from the base. */
    public List<CardDifference> getDifferences() {
        return overview.difference(base, form.lines());
    }

    public CardForm getForm() {
        return form;
    }

    public String getBase() {
        return base;
    }

    public void setBase(String base) {
        this.base = base;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }

    public @Nullable LocalDate getInForceFrom() {
        return inForceFrom;
    }

    public void setInForceFrom(@Nullable LocalDate inForceFrom) {
        this.inForceFrom = inForceFrom;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }
}
