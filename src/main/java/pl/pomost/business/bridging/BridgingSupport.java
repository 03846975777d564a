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

/**
 * Bridging support of one kind for one cooperative. It is requested, approved within the edition's bridging budget or
 * refused, signed as a contract of its own, then runs month by month: each month is paid after the evidence of the month
 * before is accepted, and settled itself. It ends when all its months are settled, or early with a reason.
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
    private @Nullable String grounds;
    private @Nullable String decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable String contract;
    private @Nullable String signedBy;
    private @Nullable LocalDate signedOn;
    private @Nullable LocalDate endedOn;
    private @Nullable Long commitmentId;

    protected BridgingSupport() {}

    BridgingSupport(
            CaseNumber caseNumber, BridgingRequest request, Money amount, int firstNumber, LocalDate requestedOn) {
        this.caseNumber = caseNumber;
        this.kind = request.kind();
        this.state = BridgingState.REQUESTED;
        this.firstNumber = firstNumber;
        this.firstMonth = request.firstMonth().toString();
        this.months = request.months();
        this.persons = request.persons();
        this.perPerson = request.perPerson();
        this.amount = amount;
        this.requestedOn = requestedOn;
    }

    void decide(BridgingState decision, String account, LocalDate day, String why) {
        state = decision;
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

    void sign(String number, String account, LocalDate day) {
        state = BridgingState.RUNNING;
        contract = number;
        signedBy = account;
        signedOn = day;
    }

    void end(LocalDate day) {
        state = BridgingState.ENDED;
        endedOn = day;
    }

    /** What the trail calls it. */
    String thing() {
        return "bridging " + kind;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("kind", kind)
                .with("state", state)
                .with("firstMonth", firstMonth)
                .with("months", months)
                .with("persons", persons)
                .with("perPerson", perPerson)
                .with("amount", amount)
                .with("requestedOn", requestedOn)
                .personal("grounds", grounds)
                .with("decidedBy", decidedBy)
                .with("decidedOn", decidedOn)
                .with("contract", contract)
                .with("signedBy", signedBy)
                .with("signedOn", signedOn)
                .with("endedOn", endedOn);
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

    public Optional<LocalDate> signedOn() {
        return Optional.ofNullable(signedOn);
    }
}
