package pl.pomost.edge.desk.official;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.pomost.business.official.IssueDocument;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.official.OfficialRow;
import pl.pomost.records.official.OfficialSheet;

/** The documents that belong to a section of the case that is open: drafts, issues, issuing. */
@Named
@ViewScoped
public class IssuePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    OfficialSheet sheet;

    @Inject
    IssueDocument issueDocument;

    @Inject
    Door door;

    private transient Map<String, List<OfficialRow>> rows = new HashMap<>();

    IssuePage() {}

    /** Documents of those kinds, parted by spaces; none for readers of assigned cases. */
    public List<OfficialRow> rows(String kinds) {
        if (!door.actor().may(Permission.READ_CASES)) {
            return List.of();
        }
        if (rows == null) {
            rows = new HashMap<>();
        }
        return rows.computeIfAbsent(
                kinds,
                asked -> sheet.of(
                        casePage.caseNumber(),
                        Stream.of(asked.split(" ")).map(OfficialKind::valueOf).toList()));
    }

    public void issue(String kind, String subject) {
        casePage.does(
                () -> issueDocument.handle(
                        new IssueDocument.Command(casePage.ref(), OfficialKind.valueOf(kind), subject)),
                "official.done.issued");
        rows = new HashMap<>();
    }
}
