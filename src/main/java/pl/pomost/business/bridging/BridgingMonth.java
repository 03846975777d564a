package pl.pomost.business.bridging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.identifier.Krs;
import pl.pomost.kernel.money.Money;

/** One month of bridging support, as the contract grants it, and the cost that its settlement accepted. */
@Entity
@Table(name = "bridging_month")
@SuppressWarnings("NullAway.Init") // filled by the store
public class BridgingMonth {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    @Column(name = "rules_version")
    private String rulesVersion;

    private int totalMonths;
    private String contract;
    private int firstNumber;
    private int months;
    private int number;
    private String calendarMonth;
    private int persons;
    private Money perPerson;
    private Money amount;

    /** What the contract awards at most for one person; the ceiling of the month may be lower. */
    private Money grantedPerPerson;

    /** The cooperative whose month it is, and which of all its months, until it is given up unpaid. */
    private @Nullable Krs cooperativeKrs;

    private @Nullable Integer cooperativeMonth;

    private LocalDate wageFrom;
    private Money wage;

    private @Nullable Money acceptedCost;
    private @Nullable LocalDate settledOn;
    private @Nullable String remarks;

    protected BridgingMonth() {}

    /** The month with that number of a support that is being signed. */
    BridgingMonth(BridgingSupport support, int number, BridgingCeiling ceiling) {
        this.caseNumber = support.caseNumber();
        this.rulesVersion = ceiling.rulesVersion();
        this.totalMonths = ceiling.totalMonths();
        this.contract = support.contract().orElseThrow();
        this.firstNumber = support.firstNumber();
        this.months = support.months();
        this.number = number;
        this.calendarMonth =
                support.firstMonth().plusMonths(number - support.firstNumber()).toString();
        this.persons = support.persons();
        this.grantedPerPerson = support.perPerson();
        this.perPerson = support.perPerson().min(ceiling.ceiling());
        this.amount = perPerson.times(support.persons());
        this.wageFrom = ceiling.wageFrom();
        this.wage = ceiling.wage();
    }

    /** It is that month of the cooperative, in whatever case it is paid. */
    BridgingMonth of(Krs krs, int which) {
        cooperativeKrs = krs;
        cooperativeMonth = which;
        return this;
    }

    /** It will not be paid: the cooperative may have it in another case. */
    void giveUp() {
        cooperativeKrs = null;
        cooperativeMonth = null;
    }

    void settle(Money cost, LocalDate day, @Nullable String what) {
        acceptedCost = cost;
        settledOn = day;
        remarks = what;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("number", number)
                .with("month", calendarMonth)
                .with("persons", persons)
                .with("perPerson", perPerson)
                .with("amount", amount)
                .with("acceptedCost", acceptedCost)
                .with("settledOn", settledOn)
                .personal("remarks", remarks);
    }

    /** Which of all months of the cooperative it is, from 1; empty when it was given up. */
    Optional<Integer> cooperativeMonth() {
        return Optional.ofNullable(cooperativeMonth);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** Number among all bridging months of the case, from 1. */
    public int number() {
        return number;
    }

    public YearMonth month() {
        return YearMonth.parse(calendarMonth);
    }

    public int persons() {
        return persons;
    }

    public Money perPerson() {
        return perPerson;
    }

    /** Złoty that the contract grants for the month. */
    public Money amount() {
        return amount;
    }

    public Optional<Money> acceptedCost() {
        return Optional.ofNullable(acceptedCost);
    }

    public Optional<LocalDate> settledOn() {
        return Optional.ofNullable(settledOn);
    }

    public Optional<String> remarks() {
        return Optional.ofNullable(remarks);
    }

    public boolean isSettled() {
        return settledOn != null;
    }
}
