package pl.pomost.business.bridging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.Commitment;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/**
 * Bridging support of one kind for one cooperative. Its application is written, submitted with its papers, checked, scored
 * where the rules want it, approved within the edition's bridging budget or refused; signed as a contract of its own, then it
 * runs month by month: each month is paid after the evidence of the month before is accepted, and settled itself. It is settled
 * as a whole and closed; before that it may be suspended with its case, cut short, or its money demanded back.
 */
@Entity
@Table(name = "bridging_support")
@SuppressWarnings("NullAway.Init") // filled by the store
public class BridgingSupport {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    @Enumerated(EnumType.STRING)
    private BridgingKind kind;

    @Enumerated(EnumType.STRING)
    private BridgingState state;

    private int firstNumber;
    private String firstMonth;
    private int months;
    private int persons;
    private Money perPerson;
    private Money amount;
    private LocalDate requestedOn;
    private @Nullable String justification;
    private @Nullable LocalDate submittedOn;
    private @Nullable String grounds;
    private @Nullable String decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable String contract;
    private @Nullable String signedBy;
    private @Nullable LocalDate signedOn;
    private @Nullable String securedBy;
    private @Nullable LocalDate beganOn;

    /** The day on which the months that were not paid were given up. */
    private @Nullable LocalDate endedOn;

    private @Nullable LocalDate settledOn;
    private @Nullable LocalDate closedOn;
    private @Nullable Money demandedSurplus;
    private @Nullable Long commitmentId;

    protected BridgingSupport() {}

    BridgingSupport(CaseNumber caseNumber, BridgingKind kind, LocalDate requestedOn) {
        this.caseNumber = caseNumber;
        this.kind = kind;
        this.state = BridgingState.DRAFT;
        this.requestedOn = requestedOn;
    }

    /** What is asked for, as long as the application can be written. */
    BridgingSupport written(BridgingRequest request, Money cost, int first, @Nullable String why) {
        firstNumber = first;
        firstMonth = request.firstMonth().toString();
        months = request.months();
        persons = request.persons();
        perPerson = request.perPerson();
        amount = cost;
        justification = why;
        return this;
    }

    /** The only writer of the state. Whether the facts allow the move was asked before, of {@link BridgingMoves}. */
    void advance(BridgingMove move, LocalDate day) {
        if (!move.leadsFrom(state)) {
            throw new Refusal(
                    Refusal.Kind.RULE, Reason.of("bridging.wrong-state").with("state", state));
        }
        state = move.to();
        if (state == BridgingState.CLOSED) {
            closedOn = day;
        }
    }

    /** It was handed in on that day. */
    public void submitted(LocalDate day) {
        submittedOn = day;
    }

    void decided(String account, LocalDate day, String why) {
        decidedBy = account;
        decidedOn = day;
        grounds = why;
    }

    /** Its money is promised from the edition's bridging budget. */
    void isPromised(Commitment promise) {
        commitmentId = promise.id();
    }

    /** What was asked for. */
    BridgingRequest request() {
        return new BridgingRequest(kind, firstMonth(), months, persons, perPerson);
    }

    void signed(String number, String account, LocalDate day) {
        contract = number;
        signedBy = account;
        signedOn = day;
    }

    void began(String security, LocalDate day) {
        securedBy = security;
        beganOn = day;
    }

    /** What was not paid is given up. */
    void ended(LocalDate day) {
        endedOn = day;
    }

    void settled(LocalDate day) {
        settledOn = day;
    }

    /** What was paid too much in all is demanded back: no later month is lowered by it. */
    public void surplusDemanded(Money surplus) {
        demandedSurplus = surplus;
    }

    /** What the trail calls it. */
    public String thing() {
        return "bridging " + kind;
    }

    /** What the trail keeps of it. */
    public Snapshot snapshot() {
        return Snapshot.empty()
                .with("kind", kind)
                .with("state", state)
                .with("firstMonth", firstMonth)
                .with("months", months)
                .with("persons", persons)
                .with("perPerson", perPerson)
                .with("amount", amount)
                .with("requestedOn", requestedOn)
                .personal("justification", justification)
                .with("submittedOn", submittedOn)
                .personal("grounds", grounds)
                .with("decidedBy", decidedBy)
                .with("decidedOn", decidedOn)
                .with("contract", contract)
                .with("signedBy", signedBy)
                .with("signedOn", signedOn)
                .personal("securedBy", securedBy)
                .with("beganOn", beganOn)
                .with("endedOn", endedOn)
                .with("settledOn", settledOn)
                .with("closedOn", closedOn)
                .with("demandedSurplus", demandedSurplus);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public BridgingKind kind() {
        return kind;
    }

    public BridgingState state() {
        return state;
    }

    /** Number of its first month among all bridging months of the case, from 1. */
    public int firstNumber() {
        return firstNumber;
    }

    /** Number of its last month among all bridging months of the case. */
    int lastNumber() {
        return firstNumber + months - 1;
    }

    public YearMonth firstMonth() {
        return YearMonth.parse(firstMonth);
    }

    public YearMonth lastMonth() {
        return firstMonth().plusMonths(months - 1L);
    }

    public int months() {
        return months;
    }

    /** How many people the monthly amount is counted for. */
    public int persons() {
        return persons;
    }

    /** Złoty for one person and month. */
    public Money perPerson() {
        return perPerson;
    }

    /** Złoty for all months together: what the contract grants. */
    public Money amount() {
        return amount;
    }

    public LocalDate requestedOn() {
        return requestedOn;
    }

    public Optional<String> grounds() {
        return Optional.ofNullable(grounds);
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    /** Number of the contract, such as 5/2026/WP. */
    public Optional<String> contract() {
        return Optional.ofNullable(contract);
    }

    /** Account of the manager who signed for the office. */
    public Optional<String> signedBy() {
        return Optional.ofNullable(signedBy);
    }

    public Optional<LocalDate> signedOn() {
        return Optional.ofNullable(signedOn);
    }

    /** The row that its papers, reviews and appeal point at. */
    public Long id() {
        return id;
    }

    /** Why it is needed, as the cooperative writes it. */
    public Optional<String> justification() {
        return Optional.ofNullable(justification);
    }

    public Optional<LocalDate> submittedOn() {
        return Optional.ofNullable(submittedOn);
    }

    /** Which security covers it. */
    public Optional<String> securedBy() {
        return Optional.ofNullable(securedBy);
    }

    public Optional<LocalDate> beganOn() {
        return Optional.ofNullable(beganOn);
    }

    /** The day on which its unpaid months were given up. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** The day on which it was settled as a whole. */
    public Optional<LocalDate> settledOn() {
        return Optional.ofNullable(settledOn);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    /** What was demanded back because it was paid too much, in złoty; nothing until then. */
    public Money demandedSurplus() {
        return demandedSurplus == null ? Money.ZERO : demandedSurplus;
    }
}
