package pl.pomost.business.recruitment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.identifier.SensitiveText;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/**
 * The way of one person through one edition, once: from the form to the end of support. It keeps the version of the rules
 * under which the form was opened. Whoever changes it takes its row first and names the version that was seen.
 */
@Entity
@Table(name = "enrolment")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Enrolment {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private String editionCode;
    private String participantNumber;
    private String rulesVersion;
    private long version;

    @Enumerated(EnumType.STRING)
    private EnrolmentStage stage;

    private LocalDate stageSince;
    private String openedBy;
    private LocalDate openedOn;
    private @Nullable String formNumber;
    private @Nullable Instant receivedAt;
    private @Nullable LocalDate formSignedOn;
    private @Nullable SensitiveText motivation;
    private boolean imageConsent;
    private boolean wasCalled;
    private @Nullable String rejectedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable EnrolmentStage appealedAt;

    private @Nullable BigDecimal appealPoints;
    private @Nullable Integer appealAfterList;
    private @Nullable SensitiveText letter;

    @Enumerated(EnumType.STRING)
    private @Nullable TermEvent termEvent;

    private @Nullable LocalDate termFrom;
    private @Nullable Integer termLength;

    @Enumerated(EnumType.STRING)
    private Term.@Nullable Unit termUnit;

    private @Nullable LocalDate due;

    protected Enrolment() {}

    Enrolment(String editionCode, String participantNumber, String rulesVersion, String openedBy, LocalDate day) {
        this.editionCode = editionCode;
        this.participantNumber = participantNumber;
        this.rulesVersion = rulesVersion;
        this.version = 1;
        this.stage = EnrolmentStage.DRAFT;
        this.stageSince = day;
        this.openedBy = openedBy;
        this.openedOn = day;
    }

    /** Called by the store when the row is taken for a change. @throws Refusal STALE when another version was seen */
    public void moveOnFrom(long seen) {
        if (seen != version) {
            throw new Refusal(
                    Refusal.Kind.STALE, Reason.of("stale").with("seen", seen).with("current", version));
        }
        version++;
    }

    /** The only writer of the stage; whether the move is possible was asked before, of {@link EnrolmentMoves}. */
    void advance(EnrolmentMove move, LocalDate day, @Nullable Term term) {
        if (move == EnrolmentMove.APPEAL_RESULT) {
            appealedAt = stage;
        }
        stage = move.to();
        stageSince = day;
        wasCalled |= move == EnrolmentMove.CALL_TO_COMPLETE;
        dueBy(term);
    }

    /** What is due next; null when nothing is. */
    void dueBy(@Nullable Term term) {
        termEvent = term == null ? null : term.event();
        termFrom = term == null ? null : term.from();
        termLength = term == null ? null : term.length();
        termUnit = term == null ? null : term.unit();
        due = term == null ? null : term.due();
    }

    /** The form came in: from now on it has a number and a moment. */
    void receive(String number, Instant at, SubmitForm.Command form) {
        formNumber = number;
        receivedAt = at;
        formSignedOn = form.signedOn();
        motivation = new SensitiveText(form.motivation().strip());
        imageConsent = form.imageConsent();
    }

    /** The last letter to the person: what to complete, or why the form was rejected. */
    void write(String text) {
        letter = new SensitiveText(text.strip());
    }

    /** Whose check rejected the form. */
    void rejectBy(String account) {
        rejectedBy = account;
    }

    /** What counts after the appeal, from the list that follows the latest one on. */
    public void standWith(BigDecimal points, int latestList) {
        appealPoints = points;
        appealAfterList = latestList;
    }

    /** What the trail keeps of a change of one of its things. */
    public Fact tells(String thing, Snapshot after) {
        var body = Snapshot.empty().with("enrolment", snapshot()).with("changed", after);
        return new Fact(Chain.ofParticipant(participantNumber), thing, body, rulesVersion, participantNumber, version);
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("edition", editionCode)
                .with("version", version)
                .with("stage", stage)
                .with("stageSince", stageSince)
                .with("formNumber", formNumber)
                .with("receivedAt", receivedAt)
                .with("signedOn", formSignedOn)
                .personal("motivation", motivation().orElse(null))
                .with("imageConsent", imageConsent)
                .personal("letter", letter().orElse(null), Snapshot.Privacy.SPECIAL)
                .with("rejectedBy", rejectedBy)
                .with("appealedAt", appealedAt)
                .with("appealPoints", appealPoints)
                .with("due", due);
    }

    public Long id() {
        return id;
    }

    public String editionCode() {
        return editionCode;
    }

    public String participantNumber() {
        return participantNumber;
    }

    public String rulesVersion() {
        return rulesVersion;
    }

    public long version() {
        return version;
    }

    public EnrolmentStage stage() {
        return stage;
    }

    public LocalDate stageSince() {
        return stageSince;
    }

    /** Account of the advisor who opened the form. */
    public String openedBy() {
        return openedBy;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** Number that the form got when it came in, such as R-2026-00001. */
    public Optional<String> formNumber() {
        return Optional.ofNullable(formNumber);
    }

    public Optional<Instant> receivedAt() {
        return Optional.ofNullable(receivedAt);
    }

    /** The day on which the person signed the form. */
    public Optional<LocalDate> formSignedOn() {
        return Optional.ofNullable(formSignedOn);
    }

    public Optional<String> motivation() {
        return Optional.ofNullable(motivation).map(SensitiveText::value);
    }

    /** Consent to the use of the person's image; separate, never a condition. */
    public boolean hasImageConsent() {
        return imageConsent;
    }

    /** Whether the person was called to complete the form: that happens once. */
    public boolean wasCalled() {
        return wasCalled;
    }

    /** Account of the advisor who rejected the form; empty where nobody did, or before that was kept. */
    public Optional<String> rejectedBy() {
        return Optional.ofNullable(rejectedBy);
    }

    /** Where the person stood when the last appeal was filed. */
    public Optional<EnrolmentStage> appealedAt() {
        return Optional.ofNullable(appealedAt);
    }

    /** Whether what is questioned, or was at last, is the check of the form. */
    public boolean isAppealOnForm() {
        return appealedAt == EnrolmentStage.REJECTED_FORMAL;
    }

    /** Whether the appeal was decided after that list, so that its points are not on it yet. */
    boolean isAppealedAfter(int list) {
        return appealAfterList != null && appealAfterList >= list;
    }

    /** The points that count after an appeal against the points or the list. */
    public Optional<BigDecimal> appealPoints() {
        return Optional.ofNullable(appealPoints);
    }

    public Optional<String> letter() {
        return Optional.ofNullable(letter).map(SensitiveText::value);
    }

    /** What is due next, and how its last day was counted. */
    public Optional<Term> term() {
        return termEvent == null || termFrom == null || termLength == null || termUnit == null || due == null
                ? Optional.empty()
                : Optional.of(new Term(termEvent, termFrom, termLength, termUnit, due));
    }
}
