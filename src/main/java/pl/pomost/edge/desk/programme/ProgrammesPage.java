package pl.pomost.edge.desk.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.records.register.ProgrammeOverview;
import pl.pomost.records.register.RuleFigure;

/** Editions with what is left of their budgets, and the rules version that new cases get. */
@Named
@RequestScoped
public class ProgrammesPage {

    @Inject
    ProgrammeOverview overview;

    private @Nullable List<ProgrammeOverview.EditionRow> editions;
    private @Nullable List<ProgrammeOverview.BudgetRow> budgets;
    private @Nullable String edition;

    ProgrammesPage() {}

    public List<ProgrammeOverview.EditionRow> getEditions() {
        if (editions == null) {
            editions = overview.editions();
        }
        return editions;
    }

    public List<ProgrammeOverview.BudgetRow> budgets(String code) {
        if (budgets == null) {
            budgets = overview.budgets();
        }
        return budgets.stream().filter(row -> row.edition().equals(code)).toList();
    }

    /** The edition whose rules are shown: the one asked for, otherwise the first. */
    public ProgrammeOverview.@Nullable EditionRow getShown() {
        return getEditions().stream()
                .filter(row -> edition == null || row.code().equals(edition))
                .findFirst()
                .orElse(getEditions().isEmpty() ? null : getEditions().get(0));
    }

    public List<RuleFigure> getFigures() {
        var shown = getShown();
        return shown == null ? List.of() : overview.rules(shown.rulesVersion());
    }

    public @Nullable LocalDate getInForceFrom() {
        var shown = getShown();
        return shown == null ? null : overview.inForceFrom(shown.rulesVersion());
    }

    public @Nullable String getEdition() {
        return edition;
    }

    public void setEdition(@Nullable String code) {
        edition = code;
    }
}
