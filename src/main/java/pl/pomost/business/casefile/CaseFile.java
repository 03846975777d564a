package pl.pomost.business.casefile;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.identifier.Teryt;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.text.PolishOrder;

/**
 * The root of everything that happens to one group. It is opened under an edition, whose rules version it keeps for life;
 * while the group forms, people join it and are trained; then the plan is written, submitted, assessed and decided on; the
 * cooperative is registered, signs the agreement, receives and settles the grant, lives through the durability year and the
 * case is closed. It ends early when the group resigns or the grant is refused.
 *
 * <p>Whoever changes anything of a case takes this row first, locked, and names the version that was seen: so changes to
 * one case queue here, and changes to different cases never wait for each other.
 */
@Entity
@Table(name = "case_file")
@SuppressWarnings("NullAway.Init") // filled by the store
public class CaseFile {

    /** Whether a cooperative is founded, or people join one that exists. */
    public enum Purpose {
        FOUND,
        JOIN
    }

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private CaseNumber number;
    private long version;

    @Column(name = "edition_code")
    private String editionCode;

    @Column(name = "rules_version")
    private String rulesVersion;

    @Enumerated(EnumType.STRING)
    private FounderKind founderKind;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String name;
    private String nameKey;
    private String namePlain;
    private Teryt seat;
    private String advisor;

    @ElementCollection
    @CollectionTable(
            name = "case_advisor",
            joinColumns = @JoinColumn(name = "case_number", referencedColumnName = "number"))
    @Column(name = "account")
    private Set<String> advisors = new LinkedHashSet<>();

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private LocalDate openedOn;
    private LocalDate stageSince;
    private @Nullable LocalDate due;

    @Enumerated(EnumType.STRING)
    private @Nullable Stage suspendedIn;

    private @Nullable LocalDate suspendedDue;

    /** A move that is made right after this one leads on. */
    @Transient
    private boolean goingOn;

    protected CaseFile() {}

    /** Opens a case. The advisor who opens it is its advisor until it is handed over. */
    public CaseFile(
            CaseNumber number,
            String editionCode,
            String rulesVersion,
            FounderKind founderKind,
            Purpose purpose,
            String name,
            Teryt seat,
            String advisor,
            LocalDate openedOn) {
        this.number = number;
        this.version = 1;
        this.editionCode = editionCode;
        this.rulesVersion = rulesVersion;
        this.founderKind = founderKind;
        this.purpose = purpose;
        this.seat = seat;
        this.advisor = advisor;
        this.advisors.add(advisor);
        this.stage = Stage.GROUP_FORMING;
        this.openedOn = openedOn;
        this.stageSince = openedOn;
        rename(name);
    }

    /**
     * Makes a move: the only writer of the stage. Whether the facts allow it was asked before, of {@link CaseMoves}.
     *
     * @param nextDue the day by which the next move should be made, null when nothing is due
     * @throws Refusal RULE when the table has no such move from the present stage, or not for this actor
     */
    void advance(Move move, Actor actor, LocalDate day, @Nullable LocalDate nextDue) {
        if (!move.leadsFrom(stage)) {
            throw new Refusal(Refusal.Kind.RULE, wrongStage(move));
        }
        if (!actor.may(move.permission())) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN,
                    Reason.of("move.not-yours").with("roles", move.permission().holders()));
        }
        go(move, day, nextDue);
    }

    /** A move that the rules make by themselves when a term has passed; nobody's permission is asked. */
    void advanceByTerm(Move move, LocalDate day, @Nullable LocalDate nextDue) {
        if (!move.leadsFrom(stage)) {
            throw new Refusal(Refusal.Kind.RULE, wrongStage(move));
        }
        go(move, day, nextDue);
    }

    private void go(Move move, LocalDate day, @Nullable LocalDate nextDue) {
        var reached = target(move);
        if (move == Move.SUSPEND_CASE || move == Move.UNDO_CONTINUATION) {
            suspendedIn = stage;
            suspendedDue = due;
        }
        due = move.isBack() ? suspendedDue : nextDue;
        if (move.isBack() || reached.isEnd() && reached != Stage.REPAID) {
            suspendedIn = null;
            suspendedDue = null;
        }
        goingOn = move == Move.UNDO_CONTINUATION || goingOn && move == Move.RECORD_RETURN;
        stage = reached;
        stageSince = day;
    }

    /** Only a part of the grant comes back: the return does not end the case. */
    public void goesOnAfterReturn() {
        goingOn = true;
    }

    /** Whether its road is over; what is repaid in part goes on. */
    public boolean hasEnded() {
        return stage.isEnd() && !goingOn;
    }

    /** Where the move leads: the one stage of the table, or back to where the case was suspended, when it was. */
    @Nullable
    Stage reached(Move move) {
        return move.isBack() ? suspendedIn : move.to().iterator().next();
    }

    /** Where a possible move leads. */
    Stage target(Move move) {
        return Objects.requireNonNull(reached(move), "only a suspended case goes back");
    }

    /** While the case is suspended, the move is made in the stage that it will resume to. */
    void advanceBehind(Move move, @Nullable LocalDate nextDue) {
        suspendedIn = target(move);
        suspendedDue = nextDue;
    }

    /** A letter was received from which the term of the present stage runs. */
    public void dueBy(LocalDate day) {
        due = day;
    }

    Reason wrongStage(Move move) {
        return Reason.of("move.wrong-stage").with("stage", stage).with("from", move.from());
    }

    /** Called by the store when the row is taken for a change. @throws Refusal STALE when another version was seen */
    public void moveOnFrom(long seen) {
        if (seen != version) {
            throw new Refusal(
                    Refusal.Kind.STALE, Reason.of("stale").with("seen", seen).with("current", version));
        }
        version++;
    }

    /** Gives the case to another advisor; the one before stays known as somebody who advised it. */
    void handOverTo(String account) {
        advisor = account;
    }

    void rename(String newName) {
        name = newName;
        nameKey = PolishOrder.key(newName);
        namePlain = PolishOrder.plain(newName);
    }

    /** What the trail keeps of a change of one of the case's things; the case itself is always told with it. */
    public Fact tells(String thing, Snapshot after) {
        var body = Snapshot.empty().with("case", snapshot()).with("changed", after);
        return new Fact(Chain.ofCase(number), thing, body, rulesVersion, number.text(), version);
    }

    /** What the trail keeps of a thing that follows from a change of the case which is told by itself. */
    public Fact tellsOnly(String thing, Snapshot after) {
        return new Fact(Chain.ofCase(number), thing, after, rulesVersion, number.text(), version);
    }

    /** What the trail keeps of a change of the case itself. */
    public Fact tells() {
        return new Fact(
                Chain.ofCase(number),
                "case",
                Snapshot.empty().with("case", snapshot()),
                rulesVersion,
                number.text(),
                version);
    }

    private Snapshot snapshot() {
        return Snapshot.empty()
                .with("number", number)
                .with("version", version)
                .with("edition", editionCode)
                .with("founderKind", founderKind)
                .with("purpose", purpose)
                .with("name", name)
                .with("seat", seat.value())
                .with("advisor", advisor)
                .with("stage", stage)
                .with("stageSince", stageSince)
                .with("due", due)
                .with("suspendedIn", suspendedIn);
    }

    public CaseNumber number() {
        return number;
    }

    public long version() {
        return version;
    }

    public String editionCode() {
        return editionCode;
    }

    public String rulesVersion() {
        return rulesVersion;
    }

    public FounderKind founderKind() {
        return founderKind;
    }

    public Purpose purpose() {
        return purpose;
    }

    public String name() {
        return name;
    }

    public Teryt seat() {
        return seat;
    }

    /** Account of the advisor who writes in the case now. */
    public String advisor() {
        return advisor;
    }

    /** Everybody who advised the case at any time. */
    public Set<String> advisors() {
        var everybody = new LinkedHashSet<>(advisors);
        everybody.add(advisor);
        return Set.copyOf(everybody);
    }

    public Stage stage() {
        return stage;
    }

    /** The stage to which a suspended case returns. */
    public Optional<Stage> suspendedIn() {
        return Optional.ofNullable(suspendedIn);
    }

    /** The last day of the term that ran when the case was suspended. */
    Optional<LocalDate> suspendedDue() {
        return Optional.ofNullable(suspendedDue);
    }

    /** Whether nothing is paid in this case: a breach is cleared up, or money is to be returned. */
    public boolean isSuspended() {
        return suspendedIn != null;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public LocalDate stageSince() {
        return stageSince;
    }

    /** The day by which the next move should be made. */
    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }
}
