package pl.pomost.business.reversal;

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
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;

/**
 * One request to take back what was confirmed by mistake. One person asks with the reason, another confirms or refuses it; what
 * was asked for never changes. A refused one may be asked for again; a confirmed one has taken back all that it says.
 */
@Entity
@Table(name = "reversal")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Reversal {

    /** Where a reversal stands. */
    public enum ReversalState {
        ASKED,
        CONFIRMED,
        REFUSED
    }

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Enumerated(EnumType.STRING)
    private ReversalSubject.Kind subject;

    @Enumerated(EnumType.STRING)
    private Undone undoes;

    private @Nullable String statementNumber;
    private @Nullable Integer line;
    private @Nullable Integer attempt;

    @Column(name = "case_number")
    private @Nullable CaseNumber caseNumber;

    private @Nullable PayoutReference payoutReference;
    private @Nullable String demandNumber;
    private @Nullable Integer paymentNumber;
    private @Nullable Money amount;
    private @Nullable LocalDate bankDay;

    /** Which reversal of the payout it is, from 1. */
    private @Nullable Integer turn;

    private String reason;

    @Enumerated(EnumType.STRING)
    private ReversalState state = ReversalState.ASKED;

    private String askedBy;
    private LocalDate askedOn;
    private @Nullable String answeredBy;
    private @Nullable LocalDate answeredOn;
    private @Nullable String grounds;

    /** 1 while it waits, else null: so the data base lets one reversal of a thing wait. */
    private @Nullable Integer live = 1;

    /** 1 once it is confirmed, else null. */
    private @Nullable Integer done;

    protected Reversal() {}

    /** @param what what it takes back */
    Reversal(ReversalSubject of, Undoing what, String reason) {
        this.subject = of.kind();
        this.undoes = what.undone();
        this.reason = reason;
        this.caseNumber = what.caseNumber().orElse(null);
        this.amount = what.amount();
        this.bankDay = what.bankDay();
        if (of instanceof ReversalSubject.Line posted) {
            this.statementNumber = posted.statement();
            this.line = posted.line();
            this.attempt = posted.attempt();
        }
        if (what.payout() != null && what.move().isPresent()) {
            this.payoutReference = what.payout().reference();
            this.turn = what.payout().undone() + 1;
        }
        if (what.demand() != null && what.payment() != null) {
            this.demandNumber = what.demand().number();
            this.paymentNumber = what.payment().number();
        }
    }

    Reversal asked(String account, LocalDate day) {
        askedBy = account;
        askedOn = day;
        return this;
    }

    void confirm(String account, LocalDate day) {
        answer(ReversalState.CONFIRMED, account, day);
        done = 1;
    }

    void refuse(String account, LocalDate day, String why) {
        answer(ReversalState.REFUSED, account, day);
        grounds = why;
    }

    private void answer(ReversalState answered, String account, LocalDate day) {
        state = answered;
        answeredBy = account;
        answeredOn = day;
        live = null;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("line", line)
                .with("undoes", undoes)
                .with("payout", payoutReference)
                .with("demand", demandNumber)
                .with("payment", paymentNumber)
                .with("amount", amount)
                .with("bankDay", bankDay)
                .personal("reason", reason)
                .with("reversalState", state)
                .with("askedBy", askedBy)
                .with("askedOn", askedOn)
                .with("answeredBy", answeredBy)
                .with("answeredOn", answeredOn)
                .personal("grounds", grounds);
    }

    public ReversalSubject.Kind subject() {
        return subject;
    }

    /** What it takes back. */
    public Undone undoes() {
        return undoes;
    }

    /** Our number of the statement; empty for what was typed. */
    public Optional<String> statement() {
        return Optional.ofNullable(statementNumber);
    }

    public Optional<Integer> line() {
        return Optional.ofNullable(line);
    }

    public Optional<Integer> attempt() {
        return Optional.ofNullable(attempt);
    }

    /** The case that changes; empty when only a line is freed. */
    public Optional<CaseNumber> caseNumber() {
        return Optional.ofNullable(caseNumber);
    }

    public Optional<PayoutReference> payout() {
        return Optional.ofNullable(payoutReference);
    }

    public Optional<String> demand() {
        return Optional.ofNullable(demandNumber);
    }

    public Optional<Integer> payment() {
        return Optional.ofNullable(paymentNumber);
    }

    /** What counts no more, in złoty. */
    public Optional<Money> amount() {
        return Optional.ofNullable(amount);
    }

    /** The bank's day of what it takes back. */
    public Optional<LocalDate> bankDay() {
        return Optional.ofNullable(bankDay);
    }

    public String reason() {
        return reason;
    }

    public ReversalState state() {
        return state;
    }

    public boolean waits() {
        return live != null;
    }

    public String askedBy() {
        return askedBy;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    /** Why it was refused. */
    public Optional<String> grounds() {
        return Optional.ofNullable(grounds);
    }
}
