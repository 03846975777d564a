package pl.pomost.edge.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.text.Wording;
import pl.pomost.records.publication.KnownDate;
import pl.pomost.records.publication.LineKind;
import pl.pomost.records.publication.PublicHistory;
import pl.pomost.records.publication.PublishedLine;
import pl.pomost.records.publication.PublishedProject;
import pl.pomost.records.publication.PublishedSeal;

/** The history of the projects for anybody: all of them, or the one in the address. */
@Named("history")
@RequestScoped
public class HistoryPage {

    /** Where the address of the request left the number or name of the project. */
    private static final String PROJECT = "pl.pomost.project";

    private static final int NOT_FOUND = 404;

    @Inject
    PublicHistory history;

    private @Nullable List<PublishedProject> projects;

    private @Nullable Optional<PublishedSeal> seal;

    HistoryPage() {}

    /** Nothing of the page is drawn for a project that does not exist. */
    public void open() throws IOException {
        if (getProject() == null) {
            var faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(NOT_FOUND, "");
            faces.responseComplete();
        }
    }

    public List<PublishedProject> getProjects() {
        if (projects == null) {
            projects = history.projects(wording().locale());
        }
        return projects;
    }

    /** The project of the address, by its number or its name; null when there is none. */
    public @Nullable PublishedProject getProject() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var asked = String.valueOf(external.getRequestMap().get(PROJECT));
        return getProjects().stream()
                .filter(project -> asked.equals(project.slug()) || asked.equals(String.valueOf(project.number())))
                .findFirst()
                .orElse(null);
    }

    /** The projects that count cooperatives: the addends of the sum. */
    public List<PublishedProject> getAddends() {
        return getProjects().stream()
                .filter(project -> project.cooperatives() > 0)
                .toList();
    }

    /** Cooperatives of all projects that count them. */
    public int getSum() {
        return getAddends().stream().mapToInt(PublishedProject::cooperatives).sum();
    }

    /** Figures other than cooperatives, for the start page. */
    public List<PublishedLine> getFigures() {
        return getProjects().stream()
                .flatMap(project -> project.lines(LineKind.RESULT).stream())
                .filter(line -> line.figure() != null && !line.cooperatives())
                .toList();
    }

    /** The projects that tell what their support was limited to. */
    public List<PublishedProject> getLimited() {
        return getProjects().stream()
                .filter(project -> !project.lines(LineKind.LIMIT).isEmpty())
                .toList();
    }

    public List<PublishedLine> limits(PublishedProject project) {
        return project.lines(LineKind.LIMIT);
    }

    /** The kinds of facts in the order in which a page tells them. */
    public LineKind[] getKinds() {
        return LineKind.values();
    }

    public String day(PublishedLine line) {
        var day = line.day();
        return day == null ? "" : written(new KnownDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    }

    /** "luty 2007 – styczeń 2008"; "od 2006" where the end is not known. */
    public String period(PublishedProject project) {
        var start = written(project.start());
        var end = project.end();
        return end == null
                ? wording().text("portal.from", Map.of("start", start))
                : wording().text("portal.period", Map.of("start", start, "end", written(end)));
    }

    public RoadMap getRoadMap() {
        return RoadMap.of(getProjects());
    }

    public @Nullable PublishedSeal getSeal() {
        if (seal == null) {
            seal = history.latestSeal();
        }
        return seal.orElse(null);
    }

    /** "1 września 2009" kept on one line. */
    private String written(KnownDate date) {
        return date.in(wording().locale()).replace(' ', '\u00a0');
    }

    private static Wording wording() {
        return Wording.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
