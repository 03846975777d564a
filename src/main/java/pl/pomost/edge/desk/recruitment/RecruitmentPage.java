package pl.pomost.edge.desk.recruitment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.recruitment.ApproveRecruitmentList;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.business.recruitment.MoveUpRecruits;
import pl.pomost.business.recruitment.OpenForm;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.records.lookup.ProgrammeOverview;
import pl.pomost.records.recruitment.EnrolmentRow;
import pl.pomost.records.recruitment.RecruitmentLists;
import pl.pomost.records.recruitment.RecruitmentRegister;

/** The recruitment of one edition: its people, the next list, the lists that are approved. */
@Named
@ViewScoped
public class RecruitmentPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    RecruitmentRegister register;

    @Inject
    RecruitmentLists lists;

    @Inject
    ProgrammeOverview programmes;

    @Inject
    OpenForm openForm;

    @Inject
    ApproveRecruitmentList approveRecruitmentList;

    @Inject
    MoveUpRecruits moveUpRecruits;

    @Inject
    Refusals refusals;

    @Inject
    Door door;

    private transient @Nullable List<EnrolmentRow> rows;
    private transient RecruitmentLists.@Nullable RecruitmentSheet next;
    private transient @Nullable List<RecruitmentLists.RecruitmentSheet> approved;
    private transient @Nullable List<Reason> against;
    private String edition = "";
    private @Nullable String after;
    private @Nullable EnrolmentStage stage;
    private @Nullable String participant;

    RecruitmentPage() {}

    /** Called when the address is opened: an unknown edition is a page that does not exist. */
    public void open() throws IOException {
        if (edition.isBlank() && !getEditions().isEmpty()) {
            edition = getEditions().get(0).code();
        }
        refusals.open(this::getNext);
    }

    /** Opens the form of a registered person and goes there. */
    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    public @Nullable String openForm() {
        return refusals.result(() -> openForm.handle(new OpenForm.Command(edition, participant)))
                .map(Receipt::subject)
                .map(person ->
                        "/desk/enrolment.xhtml?faces-redirect=true&edition=" + edition + "&participant=" + person)
                .orElse(null);
    }

    public void approve() {
        does(() -> approveRecruitmentList.handle(new ApproveRecruitmentList.Command(edition)));
    }

    public void moveUp() {
        does(() -> moveUpRecruits.handle(new MoveUpRecruits.Command(edition)));
    }

    private void does(Runnable work) {
        if (refusals.passed(work)) {
            refusals.done("recruitment.approved");
        }
        rows = null;
        next = null;
        approved = null;
        against = null;
    }

    /** The people of the edition; nobody for whoever may not read people. */
    public List<EnrolmentRow> getRows() {
        if (rows == null) {
            rows = isReader() ? register.page(edition, stage, after, PAGE + 1) : List.of();
        }
        return rows.size() > PAGE ? rows.subList(0, PAGE) : rows;
    }

    /** Where the next page begins, or empty on the last one. */
    public String getNextMark() {
        var page = getRows();
        return rows != null && rows.size() > PAGE ? page.get(page.size() - 1).participant() : "";
    }

    public RecruitmentLists.RecruitmentSheet getNext() {
        if (next == null) {
            next = lists.next(edition);
        }
        return next;
    }

    public List<Reason> getAgainst() {
        if (against == null) {
            against = lists.against(edition);
        }
        return against;
    }

    /** The approved lists, the latest first. */
    public List<RecruitmentLists.RecruitmentSheet> getApproved() {
        if (approved == null) {
            approved = lists.of(edition);
        }
        return approved;
    }

    public List<ProgrammeOverview.EditionRow> getEditions() {
        return programmes.editions();
    }

    public boolean isReader() {
        return door.actor().may(Permission.READ_PARTICIPANTS);
    }

    public boolean isAdvisor() {
        return door.actor().may(Permission.ADVISE_CASES);
    }

    public boolean isManager() {
        return door.actor().may(Permission.DECIDE_CASES);
    }

    public EnrolmentStage[] getStages() {
        return EnrolmentStage.values();
    }

    public String getStage() {
        return stage == null ? "" : stage.name();
    }

    /** An unknown word shows everybody. */
    public void setStage(@Nullable String word) {
        stage = Arrays.stream(EnrolmentStage.values())
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElse(null);
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(@Nullable String edition) {
        this.edition = edition == null ? "" : edition;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }

    public @Nullable String getParticipant() {
        return participant;
    }

    public void setParticipant(@Nullable String participant) {
        this.participant = participant;
    }
}
