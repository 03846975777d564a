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
        this.perPerson = support.perPerson();
        this.amount = support.perPerson().times(support.persons());
        this.wageFrom = ceiling.wageFrom();
        this.wage = ceiling.wage();
    }

    void settle(Money cost, LocalDate day, @Nullable String what) {
        acceptedCost = cost;
        settledOn = day;
        remarks = what;
    }

    /** What was paid above the accepted cost; it lessens the next month. */
    Money overpaid(Money paid) {
        return acceptedCost == null ? Money.ZERO : paid.minus(acceptedCost).max(Money.ZERO);
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
