package pl.pomost.edge.desk.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.plan.ChangeLastDay;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.ChangeBudget;
import pl.pomost.business.programme.ChangeEditionRules;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.lookup.ProgrammeOverview;

/** Gives an edition other rules for its new cases, or more or less money. */
@Named
@ViewScoped
public class EditionChangePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProgrammeOverview overview;

    @Inject
    ChangeEditionRules changeEditionRules;

    @Inject
    ChangeLastDay changeLastDay;

    @Inject
    ChangeBudget changeBudget;

    @Inject
    Refusals refusals;

    private String edition = "";
    private String rulesVersion = "";
    private @Nullable LocalDate from;
    private Budget.Purpose purpose = Budget.Purpose.GRANTS;
    private @Nullable Money amount;
    private String grounds = "";
    private long version;
    private @Nullable LocalDate until;
    private String reason = "";

    EditionChangePage() {}

    /** Called when the address is opened: an unknown edition is a page that does not exist. */
    public void open() throws IOException {
        refusals.open(this::readDays);
    }

    private void readDays() {
        var shown = getShown();
        version = shown.version();
        until = shown.applicationsUntil();
    }

    public ProgrammeOverview.EditionRow getShown() {
        return overview.editions().stream()
                .filter(row -> row.code().equals(edition))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("edition", edition));
    }

    public List<ProgrammeOverview.BudgetRow> getBudgets() {
        return overview.budgets().stream()
                .filter(row -> row.edition().equals(edition))
                .toList();
    }

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    public void changeRules() {
        if (refusals.passed(
                () -> changeEditionRules.handle(new ChangeEditionRules.Command(edition, rulesVersion, from)))) {
            refusals.done("edition.rulesChanged");
            from = null;
        }
    }

    public void changeLastDay() {
        if (refusals.passed(() -> changeLastDay.handle(new ChangeLastDay.Command(edition, version, until, reason)))) {
            refusals.done("edition.lastDayChanged");
            reason = "";
            readDays();
        }
    }

    @SuppressWarnings("NullAway") // as above
    public void changeBudget() {
        if (refusals.passed(() -> changeBudget.handle(new ChangeBudget.Command(edition, purpose, amount, grounds)))) {
            refusals.done("edition.budgetChanged");
            amount = null;
            grounds = "";
        }
    }

    public List<ProgrammeOverview.VersionRow> getVersions() {
        return overview.versions();
    }

    public List<Budget.Purpose> getPurposes() {
        return List.of(Budget.Purpose.values());
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getRulesVersion() {
        return rulesVersion;
    }

    public void setRulesVersion(String rulesVersion) {
        this.rulesVersion = rulesVersion;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Budget.Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Budget.Purpose purpose) {
        this.purpose = purpose;
    }

    public @Nullable Money getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Money amount) {
        this.amount = amount;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }
}
