package pl.pomost.edge.desk.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.Budget;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.records.ledger.LedgerAccount;
import pl.pomost.records.ledger.LedgerBook;
import pl.pomost.records.ledger.LedgerFilter;
import pl.pomost.records.ledger.LedgerRow;
import pl.pomost.records.ledger.Movement;

/** The entries behind one figure, the latest first. A word of the address that names nothing shows all. */
@Named
@RequestScoped
public class LedgerEntriesPage {

    private static final int PAGE = 50;

    @Inject
    LedgerBook book;

    private String edition = "";
    private String purpose = "";
    private String movement = "";
    private String account = "";
    private String caseNumber = "";
    private String after = "";
    private @Nullable List<LedgerRow> rows;

    LedgerEntriesPage() {}

    private LedgerFilter filter() {
        return new LedgerFilter(
                edition.isBlank() ? null : edition,
                constant(Budget.Purpose.class, purpose),
                constant(Movement.class, movement),
                CaseNumber.isValid(caseNumber) ? new CaseNumber(caseNumber) : null,
                constant(LedgerAccount.class, account));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElse(null);
    }

    public List<LedgerRow> getRows() {
        if (rows == null) {
            rows = book.entries(filter(), after.isBlank() ? null : after, PAGE + 1);
        }
        return rows.size() > PAGE ? rows.subList(0, PAGE) : rows;
    }

    /** Where the next page begins, or empty on the last one. */
    public String getNext() {
        var shown = getRows();
        return rows != null && rows.size() > PAGE ? shown.get(shown.size() - 1).key() : "";
    }

    /** The sum of all entries of the list, on this page or not. */
    public Money getSum() {
        return book.sum(filter());
    }

    public @Nullable Movement getMovementShown() {
        return filter().movement();
    }

    public @Nullable LedgerAccount getAccountShown() {
        return filter().account();
    }

    public Budget.@Nullable Purpose getPurposeShown() {
        return filter().purpose();
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(@Nullable String code) {
        edition = word(code);
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String name) {
        purpose = word(name);
    }

    public String getMovement() {
        return movement;
    }

    public void setMovement(@Nullable String name) {
        movement = word(name);
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String name) {
        account = word(name);
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(@Nullable String number) {
        caseNumber = word(number);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String key) {
        after = word(key);
    }

    private static String word(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
