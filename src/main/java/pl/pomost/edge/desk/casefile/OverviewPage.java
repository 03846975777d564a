package pl.pomost.edge.desk.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.edge.desk.Words;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.audit.SubjectTrail;
import pl.pomost.records.audit.TimelineEntry;
import pl.pomost.records.dossier.AssessmentOfCase;
import pl.pomost.records.dossier.AssessmentSheet;
import pl.pomost.records.dossier.DecisionOfCase.MadeDecision;
import pl.pomost.records.dossier.DecisionSheet;
import pl.pomost.records.dossier.DocumentSheet;
import pl.pomost.records.dossier.DocumentSheet.DocumentLine;
import pl.pomost.records.dossier.GroupSheet;
import pl.pomost.records.dossier.GroupSheet.MemberRow;
import pl.pomost.records.dossier.PlanSheet;
import pl.pomost.records.dossier.PlanView;
import pl.pomost.records.register.PayoutRegister;
import pl.pomost.records.register.PayoutRow;

/** The whole case on one screen: people, plan, cards, decision, money, documents and what happened last. */
@Named
@RequestScoped
public class OverviewPage {

    private static final int LAST = 4;

    @Inject
    CasePage casePage;

    @Inject
    GroupSheet group;

    @Inject
    PlanSheet plans;

    @Inject
    AssessmentSheet assessments;

    @Inject
    DecisionSheet decisions;

    @Inject
    PayoutRegister payouts;

    @Inject
    DocumentSheet documents;

    @Inject
    SubjectTrail trail;

    @Inject
    Words words;

    @Inject
    Door door;

    private GroupSheet.@Nullable Sheet people;
    private @Nullable PlanView plan;
    private @Nullable AssessmentOfCase assessment;
    private @Nullable MadeDecision decision;
    private List<PayoutRow> money = List.of();
    private List<DocumentLine> papers = List.of();
    private List<TimelineEntry> last = List.of();
    private boolean read;

    OverviewPage() {}

    private OverviewPage read() {
        if (!read) {
            var number = casePage.caseNumber();
            people = group.of(number);
            plan = plans.of(number).orElse(null);
            assessment = assessments.of(number);
            decision = decisions.of(number).decision();
            papers = documents.of(number).stream().filter(DocumentLine::current).toList();
            money = isMoneyShown() ? payouts.of(number) : List.of();
            last = isTrailShown() ? trail.timeline(number, null, LAST, words.wording()) : List.of();
            read = true;
        }
        return this;
    }

    /** Assessors judge the application; the money and who did what before are not theirs to see. */
    public boolean isMoneyShown() {
        return door.actor().may(Permission.READ_CASES);
    }

    public boolean isTrailShown() {
        return door.actor().may(Permission.READ_TRAIL);
    }

    public GroupSheet.@Nullable Sheet getPeople() {
        return read().people;
    }

    /** Who belongs to the group now. */
    public List<MemberRow> getMembers() {
        var sheet = read().people;
        return sheet == null
                ? List.of()
                : sheet.members().stream()
                        .filter(member -> member.leftOn() == null)
                        .toList();
    }

    public @Nullable PlanView getPlan() {
        return read().plan;
    }

    public @Nullable AssessmentOfCase getAssessment() {
        return read().assessment;
    }

    public @Nullable MadeDecision getDecision() {
        return read().decision;
    }

    public List<PayoutRow> getMoney() {
        return read().money;
    }

    /** Papers that nothing has replaced. */
    public List<DocumentLine> getPapers() {
        return read().papers;
    }

    public List<TimelineEntry> getLast() {
        return read().last;
    }
}
