package pl.pomost.edge.desk.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.assessment.AssignAssessor;
import pl.pomost.business.assessment.CallForCorrection;
import pl.pomost.business.assessment.DrawAssessors;
import pl.pomost.business.assessment.OpenAssessment;
import pl.pomost.business.assessment.RejectFormally;
import pl.pomost.business.assessment.ReplaceAssessor;
import pl.pomost.business.casefile.Stage;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.dossier.AssessmentOfCase;
import pl.pomost.records.dossier.AssessmentSheet;
import pl.pomost.records.dossier.AssessorChoices;

/** The committee of a case: who sits in it, how far its members are, what the chair writes, what the cards mean. */
@Named
@ViewScoped
public class AssessmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    AssessmentSheet sheets;

    @Inject
    AssessorChoices assessors;

    @Inject
    OpenAssessment openAssessment;

    @Inject
    DrawAssessors drawAssessors;

    @Inject
    AssignAssessor assignAssessor;

    @Inject
    ReplaceAssessor replaceAssessor;

    @Inject
    CallForCorrection callForCorrection;

    @Inject
    RejectFormally rejectFormally;

    @Inject
    Door door;

    private transient @Nullable AssessmentOfCase sheet;
    private transient @Nullable List<AssessorChoices.AssessorChoice> choices;
    private final Map<Integer, String> asked = new TreeMap<>();
    private String newcomer = "";
    private String account = "";
    private String replacement = "";
    private String reason = "";
    private String text = "";
    private String grounds = "";

    AssessmentPage() {}

    /** Whether the reader may print the assessment for the group. */
    public boolean isPrintable() {
        return door.actor().may(Permission.READ_CASES);
    }

    /** Whether there is an assessment whose end the arithmetic of the grant bears on. */
    public boolean isWeighing() {
        return !getSheet().seats().isEmpty();
    }

    public void open() {
        var done = casePage.does(
                () -> FieldNames.ofPage(() -> openAssessment.handle(new OpenAssessment.Command(
                        casePage.ref(),
                        getPlaces().stream()
                                .map(place -> asked.getOrDefault(place, ""))
                                .toList()))),
                "assessment.opened");
        refresh(done);
    }

    /** The lot fills every empty seat; with a submitted application it opens the assessment, too. */
    public void draw() {
        refresh(casePage.does(
                () -> drawAssessors.handle(new DrawAssessors.Command(casePage.ref())), "assessment.drawn"));
    }

    public void assign() {
        var done = casePage.does(
                () -> assignAssessor.handle(new AssignAssessor.Command(casePage.ref(), newcomer)),
                "assessment.assigned");
        if (done) {
            newcomer = "";
        }
        refresh(done);
    }

    public void replace() {
        var done = casePage.does(
                () -> replaceAssessor.handle(new ReplaceAssessor.Command(casePage.ref(), account, replacement, reason)),
                "assessment.replaced");
        if (done) {
            account = "";
            replacement = "";
            reason = "";
        }
        refresh(done);
    }

    public void call() {
        refresh(casePage.does(
                () -> callForCorrection.handle(new CallForCorrection.Command(casePage.ref(), text)),
                "assessment.called"));
    }

    public void reject() {
        refresh(casePage.does(
                () -> rejectFormally.handle(new RejectFormally.Command(casePage.ref(), grounds)),
                "assessment.rejected"));
    }

    /** What was read is no longer so. */
    void refresh(boolean changed) {
        if (changed) {
            sheet = null;
            choices = null;
        }
    }

    public AssessmentOfCase getSheet() {
        if (sheet == null) {
            sheet = sheets.of(casePage.caseNumber());
        }
        return sheet;
    }

    /** Who can be given a seat. */
    public List<AssessorChoices.AssessorChoice> getChoices() {
        if (choices == null) {
            choices = assessors.of(casePage.caseNumber());
        }
        return choices;
    }

    /** Accounts whose seat may be given to somebody else: those who hold one, and those whose conflict emptied one. */
    public List<String> getLeaving() {
        return getSheet().replaceable();
    }

    /** Whether the reader may chair the committee. */
    public boolean isChair() {
        return door.actor().may(Permission.DIRECT_CASES);
    }

    /** Whether seats may be given to others now. */
    public boolean isReplacing() {
        return isChair() && isAtWork() && !getLeaving().isEmpty();
    }

    /** Whether the panel that works now has a seat to give: the third assessor's, or one of an appeal. */
    public boolean isSeating() {
        return isChair() && isAtWork() && getSheet().emptySeats() > 0;
    }

    private boolean isAtWork() {
        return getSheet().panel() != null && getSheet().stage() != Stage.SUBMITTED;
    }

    /** Whether the merit cards may be shown. */
    public boolean isConcluded() {
        return getSheet().result() != null;
    }

    /** The seats of the first panel, from 1. */
    public List<Integer> getPlaces() {
        return IntStream.rangeClosed(1, getSheet().firstSeats()).boxed().toList();
    }

    /** Account by seat, as it is chosen. */
    public Map<Integer, String> getAsked() {
        return asked;
    }

    public String getNewcomer() {
        return newcomer;
    }

    public void setNewcomer(String newcomer) {
        this.newcomer = newcomer;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getReplacement() {
        return replacement;
    }

    public void setReplacement(String replacement) {
        this.replacement = replacement;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }
}
