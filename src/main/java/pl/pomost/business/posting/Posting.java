package pl.pomost.business.posting;

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
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.statement.BankStatement;
import pl.pomost.business.statement.StatementLine;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * What a line of a statement is. One person proposes it, another confirms or refuses it; what is proposed never changes. A
 * refused one frees the line for another proposal; a confirmed one has done what it says, until a reversal takes
 * that back.
 */
@Entity
@Table(name = "posting")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Posting {

    /** Where a posting stands. */
    public enum PostingState {
        PROPOSED,
        CONFIRMED,
        REFUSED,
        /** It was confirmed, and somebody asked to take it back. */
        REVERSAL_ASKED,
        /** It was confirmed, and taken back with all that it did. */
        REVERSED
    }

    /** How far the reversal of a confirmed one is. */
    enum Undoing {
        ASKED,
        DONE
    }

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private String statementNumber;
    private int line;
    private int attempt;

    @Enumerated(EnumType.STRING)
    private PostingKind kind;

    private Money amount;
    private @Nullable PayoutReference payoutReference;
    private @Nullable Money payoutAmount;
    private @Nullable String demandNumber;
    private @Nullable Integer paymentNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "found_how")
    private Found found;

    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    private PostingState state = PostingState.PROPOSED;

    @Enumerated(EnumType.STRING)
    private @Nullable Undoing reversal;

    /** What came in beyond what was owed: it is no payment, and is to be given back or explained. */
    private Money surplus = Money.ZERO;

    /** Whether it did nothing itself: what it says had been typed before. */
    private boolean bound;

    private String proposedBy;
    private LocalDate proposedOn;
    private @Nullable String answeredBy;
    private @Nullable LocalDate answeredOn;
    private @Nullable String grounds;

    /** 1 while it stands, else null: so the data base lets one posting of a line stand. */
    private @Nullable Integer live = 1;

    private @Nullable PayoutReference executes;

    @Column(name = "gives_back")
    private @Nullable PayoutReference givesBack;

    /** The movement of the bank while it stands and does something, else null: no movement counts twice. */
    private @Nullable String moves;

    protected Posting() {}

    /**
     * @param attempt how often the line was proposed, with this time, from 1
     * @param subject reference of the payout or number of the demand, null for anything else
     * @param found   how it was found
     * @param note    what a person says of it
     */
    Posting(
            StatementLine of,
            int attempt,
            PostingKind kind,
            @Nullable String subject,
            Found found,
            @Nullable String note) {
        this.statementNumber = of.statementNumber();
        this.line = of.line();
        this.attempt = attempt;
        this.kind = kind;
        this.amount = of.amount();
        this.found = found;
        this.note = note;
        this.moves = kind == PostingKind.OTHER ? null : of.movement();
        if (subject != null && (kind == PostingKind.EXECUTION || kind == PostingKind.RETURN)) {
            this.payoutReference = new PayoutReference(subject);
            this.payoutAmount = of.comesIn() ? amount : amount.negate();
            this.executes = kind == PostingKind.EXECUTION ? payoutReference : null;
            this.givesBack = kind == PostingKind.RETURN ? payoutReference : null;
        } else if (kind == PostingKind.REPAYMENT) {
            this.demandNumber = subject;
        }
    }

    Posting proposed(String account, LocalDate day) {
        proposedBy = account;
        proposedOn = day;
        return this;
    }

    /**
     * @param payment number of the payment that it became on its demand, null for other kinds
     * @param only    whether what it says had been typed before, so that it is only bound to it
     */
    void confirm(String account, LocalDate day, @Nullable Integer payment, boolean only) {
        bound = only;
        state = PostingState.CONFIRMED;
        answeredBy = account;
        answeredOn = day;
        paymentNumber = payment;
    }

    /** @param rest what came in beyond what was owed */
    void leaves(Money rest) {
        surplus = rest;
    }

    void refuse(String account, LocalDate day, String why) {
        state = PostingState.REFUSED;
        answeredBy = account;
        answeredOn = day;
        grounds = why;
        free();
    }

    private void free() {
        live = null;
        moves = null;
        executes = null;
        givesBack = null;
    }

    /** Somebody asked to take it back. */
    public void awaitReversal() {
        reversal = Undoing.ASKED;
    }

    /** A second person refused to take it back. */
    public void keep() {
        reversal = null;
    }

    /** It was taken back with all that it did: the line is open again. */
    public void reverse() {
        reversal = Undoing.DONE;
        free();
    }

    Verdict unanswered() {
        return Verdict.allowed().require(state == PostingState.PROPOSED, () -> Reason.of("posting.answered")
                .with("line", line)
                .with("state", state()));
    }

    /** The key of it is the line of the statement. */
    public Fact fact(BankStatement statement) {
        return new Fact(
                statement.chain(),
                "posting " + line + "/" + attempt,
                snapshot(),
                null,
                statementNumber + "/" + line + "/" + attempt,
                attempt);
    }

    private Snapshot snapshot() {
        return Snapshot.empty()
                .with("line", line)
                .with("postingKind", kind)
                .with("amount", amount)
                .with("payout", payoutReference)
                .with("demand", demandNumber)
                .with("payment", paymentNumber)
                .with("surplus", surplus.isZero() ? null : surplus)
                .with("found", found)
                .personal("note", note)
                .with("postingState", state())
                .with("proposedBy", proposedBy)
                .with("proposedOn", proposedOn)
                .with("answeredBy", answeredBy)
                .with("answeredOn", answeredOn)
                .personal("grounds", grounds);
    }

    public String statementNumber() {
        return statementNumber;
    }

    public int line() {
        return line;
    }

    /** How often the line was proposed up to this one, from 1. */
    public int attempt() {
        return attempt;
    }

    public PostingKind kind() {
        return kind;
    }

    public Money amount() {
        return amount;
    }

    public Optional<PayoutReference> payout() {
        return Optional.ofNullable(payoutReference);
    }

    public Optional<String> demand() {
        return Optional.ofNullable(demandNumber);
    }

    /** Reference of the payout or number of the demand; empty for anything else. */
    public String subject() {
        return payout().map(PayoutReference::text).or(this::demand).orElse("");
    }

    public Found found() {
        return found;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public PostingState state() {
        if (reversal == null) {
            return state;
        }
        return reversal == Undoing.DONE ? PostingState.REVERSED : PostingState.REVERSAL_ASKED;
    }

    /** Whether it did nothing itself: what it says had been typed before. */
    public boolean isBound() {
        return bound;
    }

    /** Number of the payment that it became on its demand. */
    public Optional<Integer> payment() {
        return Optional.ofNullable(paymentNumber);
    }

    /** What the trail of the case keeps of the surplus. */
    Snapshot surplusTold() {
        return Snapshot.empty()
                .with("statement", statementNumber)
                .with("line", line)
                .with("demand", demandNumber)
                .with("surplus", surplus);
    }

    /** What came in beyond what was owed, zero for other kinds. */
    public Money surplus() {
        return surplus;
    }

    /** Whether it is proposed or confirmed. */
    public boolean stands() {
        return live != null;
    }

    /** The movement of the bank that it makes count; empty when it counts for nothing. */
    public Optional<String> moves() {
        return Optional.ofNullable(moves);
    }

    public String proposedBy() {
        return proposedBy;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    /** Why it was refused. */
    public Optional<String> grounds() {
        return Optional.ofNullable(grounds);
    }
}
