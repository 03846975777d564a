package pl.pomost.business.payout;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.Tranche;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/**
 * One transfer to a cooperative. An accountant prepares it, the program checks it, a manager who is somebody else approves
 * exactly what it says, a batch orders it at the bank, and somebody who is not the one who approved enters what the bank
 * answered. What is paid, to whom and why never changes after it is prepared. A mistake is cancelled before it is ordered; what
 * was ordered changes only by the bank's answers. A payout that is made instead of another names the one before it.
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

    @Embedded
    private Promise promise;

    private Money amount;

    /** What of the amount may be for earlier months of the same contract. */
    private Money arrears = Money.ZERO;

    /** 0 for the payout of the instalment, from 1 for what is paid later for it. */
    private int supplement;

    private String recipientName;

    @Column(name = "recipient_account", insertable = false, updatable = false)
    private Nrb recipientAccount;

    /** What is written of the account: the sealed letters of the contract, which the data base compares. */
    @Column(name = "recipient_account")
    private @Nullable String keptAccount;

    @Enumerated(EnumType.STRING)
    private PayoutState state;

    /** The payout of the same instalment that was given up before this one, null for the first. */
    private @Nullable PayoutReference follows;

    @Embedded
    private Handling handling;

    @Embedded
    private @Nullable Approval approval;

    /** How many approvals of it no longer held. */
    private int voided;

    @Embedded
    private @Nullable BankAnswer bank;

    private @Nullable String grounds;

    /** How many answers of the bank about it were reversed. */
    private int undone;

    protected Payout() {}

    /** Prepares a payout. @param before every payout of the same instalment so far, in their order */
    Payout(PayoutOrder order, List<Payout> before, String preparedBy, LocalDate preparedOn) {
        this.reference = PayoutReference.of(order.caseNumber(), order.kind(), order.instalment(), before.size() + 1);
        this.follows = before.stream()
                .filter(each -> each.supplement == order.supplement())
                .map(Payout::reference)
                .reduce((earlier, later) -> later)
                .orElse(null);
        this.kind = order.kind();
        this.instalment = order.instalment();
        this.liveInstalment = order.instalment();
        this.caseNumber = order.caseNumber();
        this.promise = new Promise(order);
        this.amount = order.amount();
        this.arrears = order.arrears();
        this.supplement = order.supplement();
        this.recipientName = order.recipient();
        this.recipientAccount = order.account();
        this.keptAccount = order.kept();
        this.state = PayoutState.PREPARED;
        this.handling = Handling.prepared(preparedBy, preparedOn);
    }

    /** @param passed all checks, none of which refuses */
    void check(String account, LocalDate day, List<PayoutCheck> passed) {
        advance(PayoutMove.CHECK);
        approval = Approval.checked(account, day, passed);
    }

    /** @param hash of what is approved */
    void approve(String account, LocalDate day, String hash) {
        advance(PayoutMove.APPROVE);
        approval = approval().approved(account, day, hash);
    }

    /** What was approved is not what is owed: it is to be checked and approved anew, or cancelled. */
    void voidApproval() {
        advance(PayoutMove.VOID);
        approval = new Approval();
        voided++;
    }

    void export(String account, LocalDate day) {
        advance(PayoutMove.EXPORT);
        handling = handling.exported(account, day);
    }

    void cancel(String account, LocalDate day, String why) {
        advance(PayoutMove.CANCEL);
        handling = handling.cancelled(account, day);
        grounds = why;
    }

    /** @param bankDay the day on which the bank moved the money */
    void confirm(String account, LocalDate day, LocalDate bankDay) {
        advance(PayoutMove.CONFIRM);
        bank = BankAnswer.entered(account, day, bankDay);
    }

    void reject(String account, LocalDate day, String why) {
        advance(PayoutMove.REJECT);
        bank = BankAnswer.entered(account, day, null);
        grounds = why;
    }

    /** @param bankDay the day on which the money was back on the office's account */
    void giveBack(String account, LocalDate day, LocalDate bankDay, String why) {
        advance(PayoutMove.RETURN);
        bank = bank().gaveBack(account, day, bankDay);
        grounds = why;
    }

    /** What the bank told was a mistake: it stands where it stood before the answer. */
    void takeBack(PayoutMove reversal) {
        advance(reversal);
        undone++;
        grounds = null;
        bank = reversal == PayoutMove.REVERSE_RETURN ? bank().standing() : new BankAnswer();
    }

    /** Who checked and approved it; never read as nothing: the store has no value where no column has one. */
    public Approval approval() {
        return approval == null ? new Approval() : approval;
    }

    /** What the bank did with it. */
    public BankAnswer bank() {
        return bank == null ? new BankAnswer() : bank;
    }

    private void advance(PayoutMove move) {
        if (!move.leadsFrom(state)) {
            throw new Refusal(Refusal.Kind.RULE, wrongState(move));
        }
        state = move.to();
        liveInstalment = state.isLive() ? (Integer) instalment : null;
    }

    /** What it says itself of what is approved. */
    Map<String, Object> order() {
        return Map.of(
                "reference", reference,
                "kind", kind,
                "instalment", instalment,
                "contract", promise.contract(),
                "promised", promise.promised(),
                "amount", amount,
                "recipient", recipientName,
                "account", recipientAccount.value());
    }

    Reason wrongState(PayoutMove move) {
        return Reason.of("payout.wrong-state").with("state", state).with("from", move.from());
    }

    /** What the trail keeps of a change of it; the receipt carries its reference. */
    public Fact fact(CaseFile file) {
        return file.tells("payout " + reference, snapshot()).withSubject(reference.text());
    }

    private Snapshot snapshot() {
        var told = Snapshot.empty()
                .with("reference", reference)
                .with("kind", kind)
                .with("instalment", instalment)
                .with("amount", amount)
                .with("arrears", arrears.isZero() ? null : arrears)
                .with("supplement", supplement == 0 ? null : supplement)
                .with("recipient", recipientName)
                .personal("account", recipientAccount.value(), Snapshot.Privacy.IDENTIFIER)
                .with("state", state)
                .with("follows", follows)
                .with("voided", voided)
                .with("undone", undone == 0 ? null : undone)
                .personal("grounds", grounds);
        promise.told(told);
        handling.told(told);
        approval().told(told);
        bank().told(told);
        return told;
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
        return promise.contract();
    }

    /** What the contract promises for this instalment. */
    public Money promised() {
        return promise.promised();
    }

    /** What is paid, in złoty; never above what is promised and the arrears. */
    public Money amount() {
        return amount;
    }

    /** What of the amount may be for earlier months of the same bridging contract, in złoty. */
    public Money arrears() {
        return arrears;
    }

    /** 0 for the payout of the instalment, from 1 for what is paid later for the last month of a bridging contract. */
    public int supplement() {
        return supplement;
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
        return handling.preparedBy();
    }

    public LocalDate preparedOn() {
        return handling.preparedOn();
    }

    /** The payout in whose place this one was prepared. */
    public Optional<PayoutReference> follows() {
        return Optional.ofNullable(follows);
    }

    /** The day on which it was ordered at the bank. */
    public Optional<LocalDate> exportedOn() {
        return handling.exportedOn();
    }

    /** How many answers of the bank about it were reversed. */
    public int undone() {
        return undone;
    }

    /** Why it was cancelled or rejected, or why the money came back. */
    public Optional<String> grounds() {
        return Optional.ofNullable(grounds);
    }

    boolean isOf(Tranche tranche) {
        return kind == PayoutKind.TRANCHE && instalment == tranche.number();
    }

    /** Whether it pays, or tries to pay, that instalment. */
    boolean claims(PayoutKind ofKind, int number) {
        return kind == ofKind && instalment == number && state.isLive();
    }

    /** Whether it pays, or tries to pay, what the other was to pay. */
    boolean isInsteadOf(Payout other) {
        return kind == other.kind && instalment == other.instalment && supplement == other.supplement && state.isLive();
    }
}
