package pl.pomost.edge.desk.bridging;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.evidence.CostEntry;
import pl.pomost.business.evidence.RunningCost;
import pl.pomost.kernel.money.Money;
import pl.pomost.records.dossier.BridgingMonths;

/** One document of a month, as it is typed. */
public class CostForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable RunningCost category;
    private String sellerNip = "";
    private String sellerName = "";
    private String documentNumber = "";
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate paidOn;
    private @Nullable Money amount;

    CostForm() {}

    /** The form filled with a document that was handed in before. */
    CostForm(BridgingMonths.CostRow row) {
        this.category = row.category();
        this.sellerNip = row.sellerNip();
        this.sellerName = row.sellerName();
        this.documentNumber = row.documentNumber();
        this.issuedOn = row.issuedOn();
        this.paidOn = row.paidOn();
        this.amount = row.amount();
    }

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    CostEntry entry() {
        return new CostEntry(category, sellerNip, sellerName, documentNumber, issuedOn, paidOn, amount);
    }

    public @Nullable RunningCost getCategory() {
        return category;
    }

    public void setCategory(@Nullable RunningCost category) {
        this.category = category;
    }

    public String getSellerNip() {
        return sellerNip;
    }

    public void setSellerNip(String sellerNip) {
        this.sellerNip = sellerNip;
    }

    public String getSellerName() {
        return sellerName;
    }

    public void setSellerName(String sellerName) {
        this.sellerName = sellerName;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public @Nullable LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(@Nullable LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public @Nullable LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(@Nullable LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public @Nullable Money getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Money amount) {
        this.amount = amount;
    }
}
