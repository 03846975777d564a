package pl.pomost.edge.desk.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.WithdrawCase;
import pl.pomost.business.plan.DraftPart;
import pl.pomost.business.plan.RecordPlanSection;
import pl.pomost.business.plan.ResubmitApplication;
import pl.pomost.business.plan.SectionCode;
import pl.pomost.business.plan.StartApplication;
import pl.pomost.business.plan.SubmitApplication;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.records.dossier.PlanSheet;
import pl.pomost.records.dossier.PlanView;

/** The plan on the case screen: its sections, one of them open for writing, and handing the application in. */
@Named
@ViewScoped
public class PlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    PlanSheet sheet;

    @Inject
    DraftKeeper drafts;

    @Inject
    StartApplication startApplication;

    @Inject
    RecordPlanSection recordPlanSection;

    @Inject
    SubmitApplication submitApplication;

    @Inject
    ResubmitApplication resubmitApplication;

    @Inject
    WithdrawCase withdrawCase;

    private transient @Nullable PlanView plan;
    private @Nullable SectionCode open;
    private @Nullable String text;
    private @Nullable String recorded;
    private @Nullable String changedTo;
    private Draft draft = new Draft();
    private @Nullable String reason;

    PlanPage() {}

    public @Nullable PlanView getPlan() {
        if (plan == null) {
            plan = sheet.of(casePage.caseNumber()).orElse(null);
        }
        return plan;
    }

    /** Whether the reader writes the plan now. */
    public boolean isWriting() {
        var present = getPlan();
        return present != null && present.writable() && casePage.isMine();
    }

    /** The move that hands the plan in from where the case stands. */
    public String getHandingIn() {
        return casePage.leads("RESUBMIT_APPLICATION") ? "RESUBMIT_APPLICATION" : "SUBMIT_APPLICATION";
    }

    public void start() {
        casePage.does(() -> startApplication.handle(new StartApplication.Command(casePage.ref())), "plan.done.started");
        plan = null;
    }

    public void handIn() {
        var again = casePage.leads("RESUBMIT_APPLICATION");
        casePage.does(
                () -> again
                        ? resubmitApplication.handle(new ResubmitApplication.Command(casePage.ref()))
                        : submitApplication.handle(new SubmitApplication.Command(casePage.ref())),
                "plan.done.submitted");
        plan = null;
    }

    public void withdraw() {
        casePage.does(
                () -> withdrawCase.handle(
                        new WithdrawCase.Command(casePage.ref(), Objects.requireNonNullElse(reason, ""))),
                "plan.done.withdrawn");
        plan = null;
    }

    /** Opens a section for writing; a draft of an earlier sitting is offered instead of what is recorded. */
    public void edit(SectionCode section) {
        open = section;
        changedTo = null;
        draft = new Draft();
        recorded = textOf(section);
        text = recorded;
        drafts.find(casePage.caseNumber(), DraftPart.of(section)).ifPresent(kept -> {
            text = kept.content();
            draft.offer(kept.revision(), kept.savedAt());
        });
    }

    public void keep() {
        if (open != null) {
            drafts.keep(casePage.caseNumber(), DraftPart.of(open), typed(), draft);
        }
    }

    /** The person goes on with what stands in this window. */
    public void keepMine() {
        draft.goOn();
        keep();
    }

    /** The person takes what another window saved. */
    public void takeOther() {
        text = draft.getElsewhere();
        draft.goOn();
    }

    /** Goes back to what is recorded. */
    public void discard() {
        if (open != null) {
            drafts.discard(casePage.caseNumber(), DraftPart.of(open));
            edit(open);
        }
    }

    public void record() {
        var section = open;
        if (section == null) {
            return;
        }
        var seen = casePage.ref().version();
        var done = casePage.does(
                () -> recordPlanSection.handle(new RecordPlanSection.Command(casePage.ref(), section, typed())),
                "plan.done.section");
        plan = null;
        if (done) {
            open = null;
        } else {
            meetChange(section, seen);
        }
    }

    public void close() {
        open = null;
    }

    /** After a stale refusal: what somebody else recorded stands beside what is typed; pressing again records this. */
    private void meetChange(SectionCode section, long seen) {
        var present = getPlan();
        if (present != null && present.version() != seen) {
            var now = textOf(section);
            changedTo = Objects.equals(now, recorded) ? null : now;
            recorded = now;
            casePage.refresh();
        }
    }

    /** After the schedule was recorded or refused: the plan is read anew, and the next try names the version as it is. */
    void meetCosts() {
        plan = null;
        var present = getPlan();
        if (present != null && present.version() != casePage.ref().version()) {
            casePage.refresh();
        }
    }

    private @Nullable String textOf(SectionCode section) {
        var present = getPlan();
        return present == null
                ? null
                : present.sections().stream()
                        .filter(each -> each.code() == section)
                        .findFirst()
                        .map(PlanView.PlanSection::text)
                        .orElse(null);
    }

    private String typed() {
        return text == null ? "" : text;
    }

    public @Nullable SectionCode getOpen() {
        return open;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    /** What somebody else recorded meanwhile, null when nobody did. */
    public @Nullable String getChangedTo() {
        return changedTo;
    }

    public Draft getDraft() {
        return draft;
    }

    public int getLongest() {
        return RecordPlanSection.TEXT_LENGTH;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
