package pl.pomost.edge.desk.recruitment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.recruitment.RecordInterview;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.recruitment.RecruitmentLists;

/** The committee of an edition: forms by number, and the reader's own card for one of them. */
@Named
@ViewScoped
public class CommitteePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RecruitmentPage recruitmentPage;

    @Inject
    RecruitmentLists lists;

    @Inject
    RecordInterview recordInterview;

    @Inject
    Refusals refusals;

    @Inject
    Door door;

    private transient @Nullable List<RecruitmentLists.CommitteeRow> rows;
    private @Nullable String form;
    private @Nullable Integer points;
    private @Nullable LocalDate heldOn;
    private String grounds = "";

    CommitteePage() {}

    public List<RecruitmentLists.CommitteeRow> getRows() {
        if (rows == null) {
            rows = lists.committee(recruitmentPage.getEdition());
        }
        return rows;
    }

    /** Whether the reader may score. */
    public boolean isScorer() {
        return door.actor().may(Permission.ASSESS_CASES)
                || door.actor().may(Permission.ADVISE_CASES)
                || door.actor().may(Permission.DIRECT_CASES);
    }

    /** Opens the card of one form. */
    public void take(String number) {
        form = number;
        points = null;
        heldOn = null;
        grounds = "";
    }

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    public void score() {
        var row = getRows().stream()
                .filter(each -> each.formNumber().equals(form))
                .findFirst();
        if (row.isPresent() && refusals.passed(() -> recordInterview.handle(command(row.get())))) {
            refusals.done("recruitment.scored");
            take("");
        }
        rows = null;
    }

    @SuppressWarnings("NullAway") // as above
    private RecordInterview.Command command(RecruitmentLists.CommitteeRow row) {
        return new RecordInterview.Command(
                recruitmentPage.getEdition(), row.participant(), row.version(), points, heldOn, grounds);
    }

    /** Number of the form whose card is open; empty when none is. */
    public String getForm() {
        return form == null ? "" : form;
    }

    public @Nullable Integer getPoints() {
        return points;
    }

    public void setPoints(@Nullable Integer points) {
        this.points = points;
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }
}
