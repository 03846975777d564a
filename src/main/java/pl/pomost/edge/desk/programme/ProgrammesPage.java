package pl.pomost.edge.desk.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.lookup.CardOverview;
import pl.pomost.records.lookup.ProgrammeOverview;
import pl.pomost.records.lookup.RuleFigure;

/** Editions with what is left of their budgets, and the rules version that new cases get. */
@Named
@RequestScoped
public class ProgrammesPage {

    @Inject
    ProgrammeOverview overview;

    @Inject
    CardOverview cards;

    @Inject
    Door door;

    private @Nullable List<ProgrammeOverview.EditionRow> editions;
    private @Nullable List<ProgrammeOverview.BudgetRow> budgets;
    private @Nullable List<ProgrammeOverview.VersionRow> versions;
    private @Nullable String edition;
    private @Nullable String version;
    private @Nullable String compared;

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

    /** The version whose figures are shown: the one asked for, otherwise that of the edition. */
    public ProgrammeOverview.@Nullable VersionRow getVersionShown() {
        var shown = getShown();
        var wanted = version == null && shown != null ? shown.rulesVersion() : version;
        return getVersions().stream()
                .filter(row -> row.version().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    public List<RuleFigure> getFigures() {
        var shown = getVersionShown();
        return shown == null ? List.of() : overview.rules(shown.version());
    }

    public List<ProgrammeOverview.VersionRow> getVersions() {
        if (versions == null) {
            versions = overview.versions();
        }
        return versions;
    }

    /** Versions that the one shown can be compared with. */
    public List<ProgrammeOverview.VersionRow> getOthers() {
        var shown = getVersionShown();
        return getVersions().stream()
                .filter(row -> shown != null && !row.version().equals(shown.version()))
                .toList();
    }

    /** The settings in which the version shown differs from the one to compare with. */
    public List<Difference> getDifferences() {
        var shown = getVersionShown();
        var known = getOthers().stream().anyMatch(row -> row.version().equals(compared));
        if (shown == null || compared == null || !known) {
            return List.of();
        }
        var before = overview.rules(compared);
        var after = overview.rules(shown.version());
        return java.util.stream.IntStream.range(0, after.size())
                .filter(i -> !Objects.equals(before.get(i).value(), after.get(i).value()))
                .mapToObj(i -> new Difference(
                        after.get(i).key(), before.get(i).value(), after.get(i).value()))
                .toList();
    }

    /** What a setting is in the version to compare with and in the one shown. */
    public record Difference(
            String key, @Nullable Object before, @Nullable Object after) {}

    /** The versions of the forms of cards. */
    public List<CardOverview.CardRow> getCards() {
        return cards.versions();
    }

    /** Whether the reader sets up editions and rules. */
    public boolean isKeeper() {
        return door.actor().may(Permission.KEEP_PROGRAMMES);
    }

    /** Whether the reader may read ranking lists. */
    public boolean isRanking() {
        return door.actor().may(Permission.READ_CASES);
    }

    public @Nullable String getVersion() {
        return version;
    }

    public void setVersion(@Nullable String asked) {
        version = asked == null || asked.isBlank() ? null : asked;
    }

    public @Nullable String getCompared() {
        return compared;
    }

    public void setCompared(@Nullable String asked) {
        compared = asked == null || asked.isBlank() ? null : asked;
    }

    public @Nullable String getEdition() {
        return edition;
    }

    public void setEdition(@Nullable String code) {
        edition = code;
    }
}
