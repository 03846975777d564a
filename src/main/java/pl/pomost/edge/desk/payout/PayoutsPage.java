package pl.pomost.edge.desk.payout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.records.lookup.ProgrammeOverview;
import pl.pomost.records.register.PayoutFilter;
import pl.pomost.records.register.PayoutRegister;
import pl.pomost.records.register.PayoutRow;

/** The list of payouts: what waits for an approval, what waits for the bank, and all others; every view has its address. */
@Named
@RequestScoped
public class PayoutsPage {

    private static final int PAGE = 50;

    @Inject
    PayoutRegister register;

    @Inject
    ProgrammeOverview programmes;

    private @Nullable PayoutState state = PayoutState.CHECKED;
    private @Nullable String edition;
    private @Nullable PayoutReference after;
    private @Nullable List<PayoutRow> rows;

    PayoutsPage() {}

    /**
     * A choice of the list.
     *
     * @param state null for all states
     */
    public record Choice(@Nullable PayoutState state, String word, long count, boolean current) {}

    /** One choice for each state, and all. */
    public List<Choice> getChoices() {
        var each = Arrays.stream(PayoutState.values()).map(this::choice);
        return Stream.concat(each, Stream.of(choice(null))).toList();
    }

    private Choice choice(@Nullable PayoutState one) {
        var word = one == null ? "ALL" : one.name();
        return new Choice(one, word, register.count(new PayoutFilter(one, edition)), one == state);
    }

    public List<PayoutRow> getRows() {
        if (rows == null) {
            rows = register.page(new PayoutFilter(state, edition), after, PAGE + 1);
        }
        return rows.size() > PAGE ? rows.subList(0, PAGE) : rows;
    }

    /** Where the next page begins, or empty on the last one. */
    public String getNext() {
        var shown = getRows();
        return rows != null && rows.size() > PAGE ? shown.get(shown.size() - 1).reference() : "";
    }

    public List<ProgrammeOverview.EditionRow> getEditions() {
        return programmes.editions();
    }

    public String getState() {
        return state == null ? "ALL" : state.name();
    }

    /** An unknown word shows what waits for an approval. */
    public void setState(@Nullable String word) {
        state = "ALL".equals(word)
                ? null
                : Arrays.stream(PayoutState.values())
                        .filter(one -> one.name().equals(word))
                        .findFirst()
                        .orElse(PayoutState.CHECKED);
    }

    public String getEdition() {
        return edition == null ? "" : edition;
    }

    public void setEdition(@Nullable String code) {
        edition = code == null || code.isBlank() ? null : code;
    }

    public String getAfter() {
        return after == null ? "" : after.text();
    }

    public void setAfter(@Nullable String reference) {
        after = reference != null && PayoutReference.isValid(reference) ? new PayoutReference(reference) : null;
    }
}
