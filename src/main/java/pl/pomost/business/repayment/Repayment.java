package pl.pomost.business.repayment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * One payment received against a demand. One person enters it from the bank statement, another confirms or refuses it; only
 * a confirmed one counts, and its split into principal and interest is kept.
 */
@Entity
@Table(name = "repayment")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Repayment {

    /** Where the payment stands; named apart from other states for the texts. */
    public enum RepaymentState {
        ENTERED,
        CONFIRMED,
        REFUSED,
        /** It was confirmed, and counts no more. */
        REVERSED
    }

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private String demandNumber;
    private int number;
    private Money amount;
    private LocalDate receivedOn;
    private String bankReference;

    @Enumerated(EnumType.STRING)
    private RepaymentState state;

    private String enteredBy;
    private LocalDate enteredOn;
    private @Nullable String answeredBy;
    private @Nullable LocalDate answeredOn;
    private @Nullable String grounds;
    private @Nullable Money principalShare;
    private @Nullable Money interestShare;

    /** The day on which it was taken back; its state then stays as it was answered. */
    private @Nullable LocalDate reversedOn;

    /** 1 while it is neither refused nor reversed, else null: so a payment of one day, amount and reference stands once on a demand. */
    private @Nullable Integer live = 1;

    protected Repayment() {}

    Repayment(Demand demand, int number, Money amount, LocalDate receivedOn, String bankReference) {
        this.demandNumber = demand.number();
        this.number = number;
        this.amount = amount;
        this.receivedOn = receivedOn;
        this.bankReference = bankReference;
        this.state = RepaymentState.ENTERED;
    }

    Repayment entered(String account, LocalDate day) {
        enteredBy = account;
        enteredOn = day;
        return this;
    }

    void confirm(String account, LocalDate day, Split split) {
        state = RepaymentState.CONFIRMED;
        answeredBy = account;
        answeredOn = day;
        principalShare = split.principal();
        interestShare = split.interest();
    }

    void refuse(String account, LocalDate day, String why) {
        state = RepaymentState.REFUSED;
        answeredBy = account;
        answeredOn = day;
        grounds = why;
        live = null;
    }

    /** It was confirmed by mistake. */
    void reverse(LocalDate day) {
        reversedOn = day;
        live = null;
    }

    Verdict unanswered() {
        return Verdict.allowed().require(state == RepaymentState.ENTERED, () -> Reason.of("repayment.answered")
                .with("state", state()));
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("demand", demandNumber)
                .with("number", number)
                .with("amount", amount)
                .with("receivedOn", receivedOn)
                .with("bankReference", bankReference)
                .with("repaymentState", state())
                .with("enteredBy", enteredBy)
                .with("enteredOn", enteredOn)
                .with("answeredBy", answeredBy)
                .with("answeredOn", answeredOn)
                .personal("grounds", grounds)
                .with("principalShare", principalShare)
                .with("interestShare", interestShare)
                .with("reversedOn", reversedOn);
    }

    public String demandNumber() {
        return demandNumber;
    }

    /** Number within the demand, from 1. */
    public int number() {
        return number;
    }

    public Money amount() {
        return amount;
    }

    /** The bank's day. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** What the bank statement calls it. */
    public String bankReference() {
        return bankReference;
    }

    public RepaymentState state() {
        return reversedOn == null ? state : RepaymentState.REVERSED;
    }

    /** Whether it is neither refused nor reversed. */
    boolean stands() {
        return live != null;
    }

    public boolean isConfirmed() {
        return state() == RepaymentState.CONFIRMED;
    }

    public String enteredBy() {
        return enteredBy;
    }

    public LocalDate enteredOn() {
        return enteredOn;
    }

    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    /** Why it was refused. */
    public Optional<String> grounds() {
        return Optional.ofNullable(grounds);
    }

    /** What of it returned the principal; zero unless it counts. */
    public Money principalShare() {
        return principalShare == null || reversedOn != null ? Money.ZERO : principalShare;
    }

    /** What of it paid interest; zero unless it counts. */
    public Money interestShare() {
        return interestShare == null || reversedOn != null ? Money.ZERO : interestShare;
    }
}
