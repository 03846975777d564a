package pl.pomost.edge.desk.simulation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.records.lookup.ProgrammeOverview;
import pl.pomost.records.simulation.RulesSimulation;

/** An edition under other rules, case by case: what is, what would be, and why. */
@Named
@RequestScoped
public class SimulationPage {

    @Inject
    RulesSimulation simulations;

    @Inject
    ProgrammeOverview overview;

    @Inject
    Refusals refusals;

    private @Nullable String edition;
    private @Nullable String rules;
    private RulesSimulation.@Nullable Simulation shown;

    SimulationPage() {}

    /** Called when the address is opened: an unknown edition or version is a page that does not exist. */
    public void open() throws IOException {
        var wanted = edition == null ? getEditions().get(0).code() : edition;
        edition = wanted;
        var other = rules;
        if (other != null) {
            refusals.open(() -> shown = simulations.of(wanted, other));
        }
    }

    public List<ProgrammeOverview.EditionRow> getEditions() {
        return overview.editions();
    }

    public List<ProgrammeOverview.VersionRow> getVersions() {
        return overview.versions();
    }

    public RulesSimulation.@Nullable Simulation getShown() {
        return shown;
    }

    public @Nullable String getEdition() {
        return edition;
    }

    public void setEdition(@Nullable String asked) {
        edition = asked == null || asked.isBlank() ? null : asked;
    }

    public @Nullable String getRules() {
        return rules;
    }

    public void setRules(@Nullable String asked) {
        rules = asked == null || asked.isBlank() ? null : asked;
    }
}
