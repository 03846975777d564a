package pl.pomost.business.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;

/**
 * A statement of one of the office's accounts. It is read whole and believed or refused; then its lines are kept, many at a
 * time, and never change. When all are kept, two persons post each line. What the bank sent lies beside it, sealed.
 */
@Entity
@Table(name = "bank_statement")
@SuppressWarnings("NullAway.Init") // filled by the store
public class BankStatement {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    /** Longest run of digits that is counted. */
    private static final int LONGEST = 10;

    private static final int KEY_LENGTH = 200;

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private String number;

    @Column(name = "sha256")
    private String sha256;

    private int place;

    @Enumerated(EnumType.STRING)
    private StatementFormat format;

    private String account;
    private String bankId;
    private LocalDate openedOn;
    private LocalDate closedOn;
    private Money opening;
    private Money closing;
    private String sortKey;
    private int lineCount;

    @Column(updatable = false)
    private int leftOut;

    private String loadedBy;
    private LocalDate loadedOn;
    private int linesKept;
    private Money kept = Money.ZERO;

    @Column(insertable = false, updatable = false)
    private int postedCount;

    @Column(insertable = false, updatable = false)
    private Money posted = Money.ZERO;

    protected BankStatement() {}

    /**
     * @param number our own, such as WB-2026-0001
     * @param sha256 of the file
     * @param place  the statement's place in the file, from 1
     */
    BankStatement(String number, String sha256, int place, ReadStatement read, String loadedBy, LocalDate loadedOn) {
        this.number = number;
        this.sha256 = sha256;
        this.place = place;
        this.format = read.format();
        this.account = read.account().value();
        this.bankId = read.id();
        this.openedOn = read.openedOn();
        this.closedOn = read.closedOn();
        this.opening = read.opening();
        this.closing = read.closing();
        this.sortKey = sortKey(read, number);
        this.lineCount = read.movements().size();
        this.leftOut = read.leftOut();
        this.loadedBy = loadedBy;
        this.loadedOn = loadedOn;
    }

    /** Orders the statements of an account: by day, then by the bank's number as people count it. */
    private static String sortKey(ReadStatement read, String number) {
        var counted = DIGITS.matcher(read.id())
                .replaceAll(run -> "0".repeat(Math.max(0, LONGEST - run.group().length())) + run.group());
        var cut = counted.substring(0, Math.min(counted.length(), KEY_LENGTH));
        return read.closedOn() + " " + read.openedOn() + " " + cut + " " + number;
    }

    /** These lines are kept now, beside those before. */
    void keeps(List<StatementLine> lines) {
        linesKept += lines.size();
        kept = lines.stream()
                .map(StatementLine::amount)
                .collect(Money.summing())
                .plus(kept);
    }

    Fact fact() {
        return new Fact(chain(), "statement", snapshot(), null, number, linesKept);
    }

    /** The chain of everything that happens to it. */
    public Chain chain() {
        return Chain.ofStatement(number);
    }

    private Snapshot snapshot() {
        return Snapshot.empty()
                .with("statement", number)
                .with("sha256", sha256)
                .with("format", format)
                .with("account", account)
                .with("bankId", bankId)
                .with("openedOn", openedOn)
                .with("closedOn", closedOn)
                .with("opening", opening)
                .with("closing", closing)
                .with("lines", lineCount)
                .with("leftOut", leftOut == 0 ? null : leftOut)
                .with("linesKept", linesKept)
                .with("loadedBy", loadedBy);
    }

    public Long id() {
        return id;
    }

    /** Our own number of it, such as WB-2026-0001. */
    public String number() {
        return number;
    }

    /** SHA-256 of the file that it came in. */
    public String sha256() {
        return sha256;
    }

    /** Its place in that file, from 1. */
    public int place() {
        return place;
    }

    public StatementFormat format() {
        return format;
    }

    /** Digits of the office's account. */
    public String account() {
        return account;
    }

    /** The bank's number of it. */
    public String bankId() {
        return bankId;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public Money opening() {
        return opening;
    }

    public Money closing() {
        return closing;
    }

    /** How many lines it has. */
    public int lineCount() {
        return lineCount;
    }

    /** How many more the bank told that it had not booked. */
    public int leftOut() {
        return leftOut;
    }

    /** How many of them are kept already. */
    public int linesKept() {
        return linesKept;
    }

    /** Whether all its lines are kept. */
    public boolean isWhole() {
        return linesKept == lineCount;
    }

    /** How many lines two persons have posted; counted by the data base. */
    public int postedCount() {
        return postedCount;
    }

    /** What those are together. */
    public Money posted() {
        return posted;
    }

    public String loadedBy() {
        return loadedBy;
    }

    public LocalDate loadedOn() {
        return loadedOn;
    }
}
