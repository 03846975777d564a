package pl.pomost.edge.desk.applicant;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.casefile.JoinGroup;
import pl.pomost.business.casefile.LeaveGroup;
import pl.pomost.business.casefile.NameLegalFounders;
import pl.pomost.business.plan.StartApplication;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.records.dossier.GroupSheet;
import pl.pomost.records.register.ParticipantRegister;
import pl.pomost.records.register.ParticipantRow;

/** The people of a case: who joins, who leaves, which legal persons found. */
@Named
@ViewScoped
public class GroupPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LIKELY = 50;

    @Inject
    CasePage casePage;

    @Inject
    GroupSheet sheets;

    @Inject
    JoinGroup joinGroup;

    @Inject
    LeaveGroup leaveGroup;

    @Inject
    NameLegalFounders nameLegalFounders;

    @Inject
    StartApplication startApplication;

    @Inject
    ParticipantRegister register;

    @Inject
    BusinessClock clock;

    private transient GroupSheet.@Nullable Sheet sheet;
    private final List<FounderForm> founders = new ArrayList<>();
    private @Nullable String participant;
    private @Nullable LocalDate joinedOn;
    private @Nullable String leaving;
    private @Nullable LocalDate leftOn;
    private @Nullable Integer employedPersons;

    GroupPage() {}

    @PostConstruct
    void open() {
        joinedOn = clock.day();
        leftOn = clock.day();
        founders.clear();
        getSheet().legalFounders().forEach(row -> founders.add(FounderForm.of(row)));
        employedPersons = getSheet().employedPersons();
        if (founders.isEmpty()) {
            founders.add(new FounderForm());
        }
    }

    public GroupSheet.Sheet getSheet() {
        if (sheet == null) {
            sheet = sheets.of(casePage.caseNumber());
        }
        return sheet;
    }

    /** The people who were registered last and belong to no case yet; one of them is likely to join. */
    public List<ParticipantRow> getCandidates() {
        return register.page("", ParticipantRegister.Order.NEWEST, null, LIKELY).stream()
                .filter(row -> row.caseNumber() == null)
                .toList();
    }

    /** The members of now, of whom one may leave. */
    public List<GroupSheet.MemberRow> getPresent() {
        return getSheet().members().stream().filter(row -> row.leftOn() == null).toList();
    }

    public boolean isLegal() {
        return getSheet().founderKind() == FounderKind.LEGAL_PERSONS;
    }

    /** Whether the reader may change the composition now. */
    public boolean isOpen() {
        return casePage.isMine() && (casePage.leads("START_APPLICATION") || casePage.leads("SUBMIT_APPLICATION"));
    }

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    public void join() {
        var command = new JoinGroup.Command(casePage.ref(), participant, joinedOn);
        if (casePage.does(() -> joinGroup.handle(command), "group.joined")) {
            participant = null;
            sheet = null;
        }
    }

    @SuppressWarnings("NullAway") // as above
    public void leave() {
        var command = new LeaveGroup.Command(casePage.ref(), leaving, leftOn);
        if (casePage.does(() -> leaveGroup.handle(command), "group.left")) {
            leaving = null;
            sheet = null;
        }
    }

    @SuppressWarnings("NullAway") // as above
    public void name() {
        var named = founders.stream().map(FounderForm::founder).toList();
        var command = new NameLegalFounders.Command(casePage.ref(), named, employedPersons);
        if (casePage.does(() -> nameLegalFounders.handle(command), "group.named")) {
            sheet = null;
        }
    }

    public void start() {
        casePage.does(
                () -> startApplication.handle(new StartApplication.Command(casePage.ref())),
                "group.applicationStarted");
    }

    public void addFounder() {
        founders.add(new FounderForm());
    }

    public void removeFounder(int index) {
        founders.remove(index);
    }

    public List<FounderForm> getFounders() {
        return founders;
    }

    public @Nullable String getParticipant() {
        return participant;
    }

    public void setParticipant(@Nullable String participant) {
        this.participant = participant;
    }

    public @Nullable LocalDate getJoinedOn() {
        return joinedOn;
    }

    public void setJoinedOn(@Nullable LocalDate joinedOn) {
        this.joinedOn = joinedOn;
    }

    public @Nullable String getLeaving() {
        return leaving;
    }

    public void setLeaving(@Nullable String leaving) {
        this.leaving = leaving;
    }

    public @Nullable LocalDate getLeftOn() {
        return leftOn;
    }

    public void setLeftOn(@Nullable LocalDate leftOn) {
        this.leftOn = leftOn;
    }

    public @Nullable Integer getEmployedPersons() {
        return employedPersons;
    }

    public void setEmployedPersons(@Nullable Integer employedPersons) {
        this.employedPersons = employedPersons;
    }
}
