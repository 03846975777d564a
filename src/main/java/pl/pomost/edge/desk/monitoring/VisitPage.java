package pl.pomost.edge.desk.monitoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.visit.AnnounceVisit;
import pl.pomost.business.visit.AnswerProtocol;
import pl.pomost.business.visit.CallOffVisit;
import pl.pomost.business.visit.CloseVisit;
import pl.pomost.business.visit.PlanVisit;
import pl.pomost.business.visit.RecordVisit;
import pl.pomost.business.visit.SendProtocol;
import pl.pomost.business.visit.Visit;
import pl.pomost.business.visit.VisitProtocol;
import pl.pomost.business.visit.VisitState;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.edge.desk.monitoring.VisitStepForm.Step;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.records.dossier.VisitSheet;

/** Visits on the case screen: planned, announced, made, and the protocol until it is closed. */
@Named
@ViewScoped
public class VisitPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    VisitSheet sheets;

    @Inject
    PlanVisit planVisit;

    @Inject
    AnnounceVisit announceVisit;

    @Inject
    CallOffVisit callOffVisit;

    @Inject
    RecordVisit recordVisit;

    @Inject
    SendProtocol sendProtocol;

    @Inject
    AnswerProtocol answerProtocol;

    @Inject
    CloseVisit closeVisit;

    @Inject
    Door door;

    private transient VisitSheet.@Nullable Sheet sheet;
    private @Nullable VisitForm form;
    private @Nullable VisitStepForm step;
    private @Nullable LocalDate plannedFor;
    private @Nullable String companion;

    VisitPage() {}

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    public void plan() {
        var me = door.actor().account();
        if (does(
                () -> planVisit.handle(new PlanVisit.Command(casePage.ref(), plannedFor, me, companion)),
                "monitoring.done.plan")) {
            plannedFor = null;
            companion = null;
        }
    }

    public void visit() {
        does(() -> recordVisit.handle(getForm().command(casePage.ref())), "monitoring.done.visit");
    }

    /** Opens one step of a plan or of a protocol. */
    public void take(Step which, int number) {
        step = new VisitStepForm(which, number);
    }

    public void leave() {
        step = null;
    }

    public void go() {
        if (step != null) {
            var open = step;
            does(() -> done(open), "monitoring.done." + open.getStep());
        }
    }

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    private Receipt done(VisitStepForm open) {
        var ref = casePage.ref();
        var number = open.getNumber();
        return switch (open.getStep()) {
            case ANNOUNCE ->
                announceVisit.handle(new AnnounceVisit.Command(ref, number, open.getDay(), open.getText()));
            case CALL_OFF -> callOffVisit.handle(new CallOffVisit.Command(ref, number, open.getText()));
            case SEND -> sendProtocol.handle(new SendProtocol.Command(ref, number, open.getDay()));
            case ANSWER ->
                answerProtocol.handle(
                        new AnswerProtocol.Command(ref, number, open.getAnswer(), open.getDay(), open.getText()));
            case CLOSE -> closeVisit.handle(new CloseVisit.Command(ref, number, open.getText()));
        };
    }

    private boolean does(Supplier<Receipt> work, String doneKey) {
        var done = casePage.does(work, doneKey);
        if (done) {
            readAnew();
            form = null;
            step = null;
        }
        return done;
    }

    /** What was read is no longer so. */
    void readAnew() {
        sheet = null;
    }

    public VisitSheet.Sheet getSheet() {
        if (sheet == null) {
            sheet = sheets.of(casePage.caseNumber());
        }
        return sheet;
    }

    public VisitForm getForm() {
        if (form == null) {
            form = new VisitForm(getSheet(), door.actor().account());
        }
        return form;
    }

    /** What the reader can do next with a plan. */
    public List<Step> stepsOf(VisitSheet.PlanRow plan) {
        if (!isWriting()) {
            return List.of();
        }
        return switch (plan.state()) {
            case PLANNED -> List.of(Step.ANNOUNCE, Step.CALL_OFF);
            case ANNOUNCED -> List.of(Step.CALL_OFF);
            default -> List.of();
        };
    }

    /** What the reader can do next with the protocol of a visit. */
    public List<Step> stepsAfter(VisitSheet.VisitRow visit) {
        if (visit.state() == VisitState.OBJECTIONS) {
            return door.actor().is(Role.MANAGER) ? List.of(Step.CLOSE) : List.of();
        }
        if (!isWriting()) {
            return List.of();
        }
        return switch (visit.state()) {
            case DONE -> List.of(Step.SEND);
            case PROTOCOL_SENT -> List.of(Step.ANSWER, Step.CLOSE);
            case ACCEPTED -> List.of(Step.CLOSE);
            default -> List.of();
        };
    }

    /** Whether that step is open. */
    public boolean isOpen(Step which, int number) {
        return step != null && step.is(which, number);
    }

    /** Whether the reader writes about visits now. */
    public boolean isWriting() {
        return casePage.isMine() && getSheet().closing() == null;
    }

    /** Plans that a visit can carry out. */
    public List<VisitSheet.PlanRow> getAnnounced() {
        return getSheet().plans().stream()
                .filter(plan -> plan.state() == VisitState.ANNOUNCED)
                .toList();
    }

    /** Plans that no visit carried out. */
    public List<VisitSheet.PlanRow> getPlans() {
        return getSheet().plans().stream().filter(plan -> plan.visit() == null).toList();
    }

    public List<Visit.Result> getResults() {
        return List.of(Visit.Result.values());
    }

    public List<VisitProtocol.Answer> getAnswers() {
        return List.of(VisitProtocol.Answer.values());
    }

    public List<String> getCheckNames() {
        return VisitForm.CHECKS;
    }

    public @Nullable VisitStepForm getStep() {
        return step;
    }

    public @Nullable LocalDate getPlannedFor() {
        return plannedFor;
    }

    public void setPlannedFor(@Nullable LocalDate plannedFor) {
        this.plannedFor = plannedFor;
    }

    public @Nullable String getCompanion() {
        return companion;
    }

    public void setCompanion(@Nullable String companion) {
        this.companion = companion;
    }
}
