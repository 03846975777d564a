package pl.pomost.business.payout;

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
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/**
 * One transfer to a cooperative. An accountant prepares it, a manager who is somebody else approves it, an accountant who is
 * not the one who approved enters what the bank answered. What is paid, to whom and why never changes after it is prepared: a
 * mistake is cancelled before the approval and a rejected transfer is prepared anew, each under a reference of its own.
 */
@Entity
@Table(name = "payout")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Payout {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private PayoutReference reference;

    @Enumerated(EnumType.STRING)
    private PayoutKind kind;

    private int instalment;

    /** The instalment while the payout is live, else null: so the data base lets one live payout pay it. */
    private @Nullable Integer liveInstalment;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private String contract;

    @Column(name = "agreement_number")
    private @Nullable String agreementNumber;

    private @Nullable String bridgingContract;

    private Money promised;
    private Money amount;
    private String recipientName;
    private Nrb recipientAccount;

    @Enumerated(EnumType.STRING)
    private PayoutState state;

    private String preparedBy;
    private LocalDate preparedOn;
    private @Nullable String approvedBy;
    private @Nullable LocalDate approvedOn;
    private @Nullable String answeredBy;
    private @Nullable LocalDate answeredOn;
    private @Nullable LocalDate executedOn;
    private @Nullable String cancelledBy;
    private @Nullable LocalDate cancelledOn;
    private @Nullable String grounds;

    protected Payout() {}

    /** Prepares a payout. @param attempt how often this instalment has been tried, with this time, from 1 */
    public Payout(PayoutOrder order, int attempt, String preparedBy, LocalDate preparedOn) {
        this.reference = PayoutReference.of(order.caseNumber(), order.kind(), order.instalment(), attempt);
        this.kind = order.kind();
        this.instalment = order.instalment();
        this.liveInstalment = order.instalment();
        this.caseNumber = order.caseNumber();
        this.contract = order.contract();
        this.agreementNumber = order.agreement();
        this.bridgingContract = order.kind() == PayoutKind.BRIDGING ? order.contract() : null;
        this.promised = order.promised();
        this.amount = order.amount();
        this.recipientName = order.recipient();
        this.recipientAccount = order.account();
        this.state = PayoutState.PREPARED;
        this.preparedBy = preparedBy;
        this.preparedOn = preparedOn;
    }

    void approve(String account, LocalDate day) {
        advance(PayoutMove.APPROVE);
        approvedBy = account;
        approvedOn = day;
    }

    void cancel(String account, LocalDate day, String why) {
        advance(PayoutMove.CANCEL);
        cancelledBy = account;
        cancelledOn = day;
        grounds = why;
    }

    /** @param bankDay the day on which the bank moved the money */
    void confirm(String account, LocalDate day, LocalDate bankDay) {
        advance(PayoutMove.CONFIRM);
        answeredBy = account;
        answeredOn = day;
        executedOn = bankDay;
    }

    void reject(String account, LocalDate day, String why) {
        advance(PayoutMove.REJECT);
        answeredBy = account;
        answeredOn = day;
        grounds = why;
    }

    private void advance(PayoutMove move) {
        if (state != move.from()) {
            throw new Refusal(Refusal.Kind.RULE, wrongState(move));
        }
        state = move.to();
        liveInstalment = state.isLive() ? (Integer) instalment : null;
    }

    Reason wrongState(PayoutMove move) {
        return Reason.of("payout.wrong-state").with("state", state).with("from", move.from());
    }

    /** What the trail keeps of a change of it; the receipt carries its reference. */
    public Fact fact(CaseFile file) {
        return file.tells("payout " + reference, snapshot()).withSubject(reference.text());
    }

    private Snapshot snapshot() {
        return Snapshot.empty()
                .with("reference", reference)
                .with("kind", kind)
                .with("instalment", instalment)
                .with("contract", contract)
                .with("promised", promised)
                .with("amount", amount)
                .with("recipient", recipientName)
                .personal("account", recipientAccount.value(), Snapshot.Privacy.IDENTIFIER)
                .with("state", state)
                .with("preparedBy", preparedBy)
                .with("preparedOn", preparedOn)
                .with("approvedBy", approvedBy)
                .with("approvedOn", approvedOn)
                .with("answeredBy", answeredBy)
                .with("answeredOn", answeredOn)
                .with("executedOn", executedOn)
                .with("cancelledBy", cancelledBy)
                .with("cancelledOn", cancelledOn)
                .personal("grounds", grounds);
    }

    public PayoutReference reference() {
        return reference;
    }

    public PayoutKind kind() {
        return kind;
    }

    /** Number of the tranche or month, from 1. */
    public int instalment() {
        return instalment;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** Number of the agreement that promises the money. */
    public String contract() {
        return contract;
    }

    /** What the contract promises for this instalment. */
    public Money promised() {
        return promised;
    }

    /** What is paid, in złoty; never above what is promised. */
    public Money amount() {
        return amount;
    }

    public String recipientName() {
        return recipientName;
    }

    public Nrb recipientAccount() {
        return recipientAccount;
    }

    public PayoutState state() {
        return state;
    }

    public String preparedBy() {
        return preparedBy;
    }

    public LocalDate preparedOn() {
        return preparedOn;
    }

    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<LocalDate> approvedOn() {
        return Optional.ofNullable(approvedOn);
    }

    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    /** The day on which the bank moved the money. */
    public Optional<LocalDate> executedOn() {
        return Optional.ofNullable(executedOn);
    }

    /** Why it was cancelled or rejected. */
    public Optional<String> grounds() {
        return Optional.ofNullable(grounds);
    }

    /** Whether it pays, or tries to pay, that instalment. */
    boolean claims(PayoutKind ofKind, int number) {
        return kind == ofKind && instalment == number && state.isLive();
    }
}
