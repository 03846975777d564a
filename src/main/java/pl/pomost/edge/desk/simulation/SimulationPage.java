package pl.pomost.edge.desk.simulation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.work.WorkState;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.lookup.ProgrammeOverview;
import pl.pomost.records.simulation.RulesSimulation;
import pl.pomost.records.simulation.SimulationWork;
import pl.pomost.records.work.WorkLine;

/** An edition under other rules, case by case: what is, what would be, and why. A large one is worked at in the background. */
@Named
@ViewScoped
public class SimulationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RulesSimulation simulations;

    @Inject
    SimulationWork works;

    @Inject
    ProgrammeOverview overview;

    @Inject
    Refusals refusals;

    private @Nullable String edition;
    private @Nullable String rules;
    private @Nullable String work;
    private transient RulesSimulation.@Nullable Simulation shown;
    private transient @Nullable WorkLine line;

    SimulationPage() {}

    /** Called when the address is opened: an unknown edition, version or work is a page that does not exist. */
    public void open() throws IOException {
        var wanted = edition == null ? getEditions().get(0).code() : edition;
        edition = wanted;
        var other = rules;
        if (work != null) {
            refusals.open(this::look);
        } else if (other != null && !isLarge()) {
            refusals.open(() -> shown = simulations.of(wanted, other));
        }
    }

    private void look() {
        if (work == null || !work.matches("\\d{1,9}")) {
            throw Refusal.unknown("work", String.valueOf(work));
        }
        line = works.work(Long.parseLong(work));
        shown = works.result(line.number()).orElse(null);
    }

    /** Looks again how far it is. */
    public void refresh() {
        line = null;
    }

    /** Begins to compare in the background, and shows how far that is. */
    public @Nullable String begin() {
        return refusals.result(() -> works.begin(String.valueOf(edition), String.valueOf(rules), null))
                .map(number -> "/desk/simulation?faces-redirect=true&edition=" + edition + "&rules=" + rules + "&work="
                        + number)
                .orElse(null);
    }

    /** The work, null when it is looked at at once. */
    public @Nullable WorkLine getLine() {
        if (line == null && work != null) {
            look();
        }
        return line;
    }

    public boolean isRunning() {
        var now = getLine();
        return now != null && now.isRunning();
    }

    /** Whether it takes longer than a moment. */
    public boolean isLarge() {
        return rules != null && works.isLong(String.valueOf(edition));
    }

    /** Whether the button that begins is shown. */
    public boolean isToBegin() {
        return isLarge() && !isRunning();
    }

    /** How many cases are compared. */
    public int getCases() {
        return works.cases(String.valueOf(edition));
    }

    /** Whether it came to its end and its result is no longer known. */
    public boolean isForgotten() {
        var now = getLine();
        return now != null && now.state() == WorkState.DONE && shown == null;
    }

    /** Whether it came to no end. */
    public boolean isBroken() {
        var now = getLine();
        return now != null && !now.isRunning() && now.state() != WorkState.DONE;
    }

    public List<ProgrammeOverview.EditionRow> getEditions() {
        return overview.editions();
    }

    public List<ProgrammeOverview.VersionRow> getVersions() {
        return overview.versions();
    }

    public RulesSimulation.@Nullable Simulation getShown() {
        getLine();
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

    public @Nullable String getWork() {
        return work;
    }

    public void setWork(@Nullable String asked) {
        work = asked == null || asked.isBlank() ? null : asked;
    }
}
