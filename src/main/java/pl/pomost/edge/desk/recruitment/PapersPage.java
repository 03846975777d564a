package pl.pomost.edge.desk.recruitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.pomost.business.official.IssueEnrolmentPaper;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.records.official.EnrolmentPaperSheet;

/** What the office issues to one person, on the page of the enrolment. */
@Named
@RequestScoped
public class PapersPage {

    @Inject
    EnrolmentPage enrolmentPage;

    @Inject
    EnrolmentPaperSheet papers;

    @Inject
    IssueEnrolmentPaper issueEnrolmentPaper;

    PapersPage() {}

    /** What was issued, or can be printed or issued now. */
    public List<EnrolmentPaperSheet.EnrolmentPaperLine> getLines() {
        return papers.all(enrolmentPage.getEdition(), enrolmentPage.getParticipant());
    }

    /** Issues a document of that kind. */
    public void issue(OfficialKind kind) {
        enrolmentPage.does(
                () -> issueEnrolmentPaper.handle(new IssueEnrolmentPaper.Command(
                        enrolmentPage.getEdition(), enrolmentPage.getParticipant(), enrolmentPage.version(), kind)),
                "official.done.issued");
    }
}
