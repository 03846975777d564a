package pl.pomost.business.annex;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;

/** One change of a signed agreement: proposed by the advisor, then signed under the next number or refused by a manager. */
@Entity
@Table(name = "annex")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Annex {

    /** What an annex changes. */
    public enum Kind {
        /** The last day on which the grant may be spent. */
        SPENDING_DEADLINE,
        /** The most that may be spent of the grant on one cost line. */
        COST_LINE,
        /** Who makes up the cooperative: the consent to a change, and the lower grant where somebody leaves whose place nobody takes. */
        COMPOSITION
    }

    /** Where it stands. */
    public enum AnnexState {
        PROPOSED,
        SIGNED,
        REFUSED
    }

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private int proposal;
    private String agreement;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private AnnexState state;

    private @Nullable Integer line;
    private @Nullable String leaver;
    private @Nullable LocalDate dayBefore;
    private @Nullable LocalDate dayAfter;
    private @Nullable Money amountBefore;
    private @Nullable Money amountAfter;
    private @Nullable String textBefore;
    private @Nullable String textAfter;
    private String reasons;
    private String proposedBy;
    private LocalDate proposedOn;
    private @Nullable Integer number;
    private @Nullable String answeredBy;
    private @Nullable LocalDate answeredOn;
    private @Nullable String grounds;

    protected Annex() {}

    Annex(CaseNumber caseNumber, int proposal, String agreement, Change change, String reasons) {
        this.caseNumber = caseNumber;
        this.proposal = proposal;
        this.agreement = agreement;
        this.state = AnnexState.PROPOSED;
        this.kind = change.kind();
        this.line = change.line();
        this.leaver = change.leaver();
        this.dayBefore = change.dayBefore();
        this.dayAfter = change.dayAfter();
        this.amountBefore = change.amountBefore();
        this.amountAfter = change.amountAfter();
        this.textBefore = change.textBefore();
        this.textAfter = change.textAfter();
        this.reasons = reasons;
    }

    /** What is changed, from what to what. */
    record Change(
            Kind kind,
            @Nullable Integer line,
            @Nullable String leaver,
            @Nullable LocalDate dayBefore,
            @Nullable LocalDate dayAfter,
            @Nullable Money amountBefore,
            @Nullable Money amountAfter,
            @Nullable String textBefore,
            @Nullable String textAfter) {

        static Change ofDay(LocalDate before, LocalDate after) {
            return new Change(Kind.SPENDING_DEADLINE, null, null, before, after, null, null, null, null);
        }

        static Change ofLine(int line, Money before, Money after) {
            return new Change(Kind.COST_LINE, line, null, null, null, before, after, null, null);
        }

        static Change ofComposition(String before, String after) {
            return new Change(Kind.COMPOSITION, null, null, null, null, null, null, before, after);
        }

        /** The same, where somebody leaves whose place nobody takes: the grant goes down with the share. */
        Change leaving(String person, Money before, Money after) {
            return new Change(kind, null, person, null, null, before, after, textBefore, textAfter);
        }
    }

    Annex proposed(String account, LocalDate day) {
        proposedBy = account;
        proposedOn = day;
        return this;
    }

    void sign(int under, String account, LocalDate day) {
        state = AnnexState.SIGNED;
        number = under;
        answeredBy = account;
        answeredOn = day;
    }

    void refuse(String account, LocalDate day, String why) {
        state = AnnexState.REFUSED;
        answeredBy = account;
        answeredOn = day;
        grounds = why;
    }

    public boolean isSigned() {
        return state == AnnexState.SIGNED;
    }

    /** What the trail calls it. */
    String thing() {
        return "annex " + proposal;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("number", number)
                .with("agreement", agreement)
                .with("kind", kind)
                .with("state", state)
                .with("line", line)
                .with("leaver", leaver)
                .with("dayBefore", dayBefore)
                .with("dayAfter", dayAfter)
                .with("amountBefore", amountBefore)
                .with("amountAfter", amountAfter)
                .personal("textBefore", textBefore)
                .personal("textAfter", textAfter)
                .personal("reasons", reasons)
                .with("proposedBy", proposedBy)
                .with("answeredBy", answeredBy)
                .with("answeredOn", answeredOn)
                .personal("grounds", grounds);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** Number of the proposal within the case, from 1. */
    public int proposal() {
        return proposal;
    }

    /** Number of the agreement that it changes. */
    public String agreement() {
        return agreement;
    }

    public Kind kind() {
        return kind;
    }

    public AnnexState state() {
        return state;
    }

    /** Number of the cost line. */
    public Optional<Integer> line() {
        return Optional.ofNullable(line);
    }

    /** The counted person who leaves and whose place nobody takes; the amounts are those of the whole grant then. */
    public Optional<String> leaver() {
        return Optional.ofNullable(leaver);
    }

    public Optional<LocalDate> dayBefore() {
        return Optional.ofNullable(dayBefore);
    }

    public Optional<LocalDate> dayAfter() {
        return Optional.ofNullable(dayAfter);
    }

    public Optional<Money> amountBefore() {
        return Optional.ofNullable(amountBefore);
    }

    public Optional<Money> amountAfter() {
        return Optional.ofNullable(amountAfter);
    }

    public Optional<String> textBefore() {
        return Optional.ofNullable(textBefore);
    }

    public Optional<String> textAfter() {
        return Optional.ofNullable(textAfter);
    }

    public String reasons() {
        return reasons;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    /** Number of the annex to the agreement, from 1 without gaps; empty while nobody has signed it. */
    public Optional<Integer> number() {
        return Optional.ofNullable(number);
    }

    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    public Optional<String> grounds() {
        return Optional.ofNullable(grounds);
    }
}
