package pl.pomost.business.statement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.kernel.identifier.SensitiveText;
import pl.pomost.kernel.money.Money;

/** One movement of a statement that is kept. Texts and account of the other side may be a person's: they are sealed. */
@Entity
@Table(name = "statement_line")
@SuppressWarnings("NullAway.Init") // filled by the store
public class StatementLine {

    private static final int REFERENCE_LENGTH = 100;
    private static final int NAME_LENGTH = 200;
    private static final int TITLE_LENGTH = 1000;
    private static final int ACCOUNT_LENGTH = 26;
    /** Stands in the movement before the bank's reference when no other one of its statement has the same. */
    private static final String FIRST = " 000001 ";

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    /** What tells one movement of the bank from every other, whatever statement it stands in; another line has another. */
    private String movement;

    private String statementNumber;
    private int line;
    private int fileLine;
    private LocalDate bookedOn;
    private Money amount;
    private String bankReference;
    private @Nullable SensitiveText ownReference;
    private @Nullable SensitiveText account;
    private @Nullable SensitiveText name;
    private @Nullable SensitiveText title;

    /** The payout of ours that a movement out names, when it names just one. */
    private @Nullable PayoutReference namesPayout;

    /** Whether the bank takes an earlier movement back with it. */
    private boolean storno;

    /** Number of the line of the same statement that it cancels or that cancels it. */
    private @Nullable Integer cancels;

    protected StatementLine() {}

    /**
     * @param line its number within the statement, from 1
     * @param nth  which it is of the statement's movements with the same reference of the bank, day and amount, from 1
     * @param with the place, from 0, of the movement that it cancels or that cancels it, null for none
     */
    StatementLine(BankStatement of, int line, Movement movement, int nth, @Nullable Integer with) {
        this.statementNumber = of.number();
        this.line = line;
        this.fileLine = movement.line();
        this.bookedOn = movement.bookedOn();
        this.amount = movement.amount();
        this.bankReference = cut(movement.bankReference(), REFERENCE_LENGTH);
        this.movement = String.format(
                Locale.ROOT,
                "%s %s %06d %s",
                of.account(),
                bookedOn,
                bankReference.isEmpty() ? 1 : nth,
                bankReference.isEmpty() ? key() : bankReference);
        this.ownReference = sealed(movement.ownReference(), REFERENCE_LENGTH);
        this.account = sealed(movement.account(), REFERENCE_LENGTH);
        this.name = sealed(movement.name(), NAME_LENGTH);
        this.title = sealed(movement.title(), TITLE_LENGTH);
        this.storno = movement.storno();
        this.cancels = with == null ? null : with + 1;
        this.namesPayout = with == null ? References.paid(movement).findFirst().orElse(null) : null;
    }

    private static @Nullable SensitiveText sealed(String text, int most) {
        return text.isEmpty() ? null : new SensitiveText(cut(text, most));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static String open(@Nullable SensitiveText text) {
        return text == null ? "" : text.value();
    }

    public Long id() {
        return id;
    }

    /** Our number of the statement and the line, such as WB-2026-0001/12. */
    public String key() {
        return statementNumber + "/" + line;
    }

    /** What a payment is called that it tells: the bank's reference, or the {@link #key} when that would name several. */
    public String payment() {
        return movement.endsWith(FIRST + bankReference) && !bankReference.isEmpty() ? bankReference : key();
    }

    /** The office's account, the day and the bank's reference, or the {@link #key} when the bank gives none. */
    public String movement() {
        return movement;
    }

    /** Digits of the office's account on which it moved. */
    public String ownAccount() {
        return movement.substring(0, ACCOUNT_LENGTH);
    }

    /** Our number of the statement. */
    public String statementNumber() {
        return statementNumber;
    }

    /** Number within the statement, from 1. */
    public int line() {
        return line;
    }

    /** The line of the file on which it begins. */
    public int fileLine() {
        return fileLine;
    }

    public LocalDate bookedOn() {
        return bookedOn;
    }

    /** Above zero when money came in. */
    public Money amount() {
        return amount;
    }

    public boolean comesIn() {
        return amount.isPositive();
    }

    public String bankReference() {
        return bankReference;
    }

    /** Whether the bank takes an earlier movement back with it. */
    public boolean isStorno() {
        return storno;
    }

    /** The line of the same statement that it cancels or that cancels it, such as WB-2026-0001/12: neither counts. */
    public Optional<String> cancels() {
        return Optional.ofNullable(cancels).map(other -> statementNumber + "/" + other);
    }

    /** What whoever paid gave as reference; empty when the bank does not say. */
    public String ownReference() {
        return open(ownReference);
    }

    /** Digits of the other side's account; empty when the bank does not say. */
    public String account() {
        return open(account);
    }

    /** The payout of ours that a movement out names, when it names just one and the bank did not take it back. */
    public Optional<PayoutReference> namesPayout() {
        return Optional.ofNullable(namesPayout);
    }

    public String name() {
        return open(name);
    }

    public String title() {
        return open(title);
    }
}
