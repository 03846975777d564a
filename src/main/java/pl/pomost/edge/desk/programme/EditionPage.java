package pl.pomost.edge.desk.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.AddEdition;
import pl.pomost.business.programme.AddProject;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.money.Money;
import pl.pomost.records.lookup.ProgrammeOverview;

/** Sets up an edition, or first the project that it belongs to. */
@Named
@ViewScoped
public class EditionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProgrammeOverview overview;

    @Inject
    AddEdition addEdition;

    @Inject
    AddProject addProject;

    @Inject
    Refusals refusals;

    private String code = "";
    private String project = "";
    private String title = "";
    private String rulesVersion = "";
    private @Nullable LocalDate openFrom;
    private @Nullable LocalDate openUntil;
    private @Nullable LocalDate applicationsUntil;
    private @Nullable Money grants;
    private @Nullable Money bridging;
    private ProjectForm newProject = new ProjectForm();

    EditionPage() {}

    /** @return the page of the editions, or nothing when it was refused */
    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    public @Nullable String add() {
        var added = refusals.result(() -> addEdition.handle(new AddEdition.Command(
                code.strip(), project, title, rulesVersion, openFrom, openUntil, applicationsUntil, grants, bridging)));
        added.ifPresent(receipt -> refusals.done("edition.added"));
        return added.map(receipt -> "programmes?faces-redirect=true&edition=" + receipt.subject())
                .orElse(null);
    }

    public void addProject() {
        var added = refusals.result(() -> addProject.handle(newProject.command()));
        added.ifPresent(receipt -> {
            refusals.done("project.added");
            project = receipt.subject();
            newProject = new ProjectForm();
        });
    }

    public List<ProgrammeOverview.ProjectRow> getProjects() {
        return overview.projects();
    }

    public List<ProgrammeOverview.VersionRow> getVersions() {
        return overview.versions();
    }

    public ProjectForm getNewProject() {
        return newProject;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getProject() {
        return project;
    }

    public void setProject(String project) {
        this.project = project;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getRulesVersion() {
        return rulesVersion;
    }

    public void setRulesVersion(String rulesVersion) {
        this.rulesVersion = rulesVersion;
    }

    public @Nullable LocalDate getOpenFrom() {
        return openFrom;
    }

    public void setOpenFrom(@Nullable LocalDate openFrom) {
        this.openFrom = openFrom;
    }

    public @Nullable LocalDate getOpenUntil() {
        return openUntil;
    }

    public void setOpenUntil(@Nullable LocalDate openUntil) {
        this.openUntil = openUntil;
    }

    public @Nullable LocalDate getApplicationsUntil() {
        return applicationsUntil;
    }

    public void setApplicationsUntil(@Nullable LocalDate applicationsUntil) {
        this.applicationsUntil = applicationsUntil;
    }

    public @Nullable Money getGrants() {
        return grants;
    }

    public void setGrants(@Nullable Money grants) {
        this.grants = grants;
    }

    public @Nullable Money getBridging() {
        return bridging;
    }

    public void setBridging(@Nullable Money bridging) {
        this.bridging = bridging;
    }
}
