package pl.pomost.edge.desk.settlement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.settlement.ProofEntry;
import pl.pomost.kernel.money.Money;
import pl.pomost.records.dossier.SettlementSheet;

/** One proof as it is typed. */
public class ProofForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String sellerNip = "";
    private String sellerName = "";
    private String documentNumber = "";
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate paidOn;
    private @Nullable Money gross;
    private @Nullable Money vat;
    private String paidFrom = "";
    private @Nullable String accountReason;
    private boolean used;
    private boolean originStated;
    private final List<ShareForm> shares = new ArrayList<>();

    ProofForm() {
        shares.add(new ShareForm());
    }

    /** The form filled with a proof that was handed in before. */
    static ProofForm of(SettlementSheet.ProofRow row) {
        var form = new ProofForm();
        form.sellerNip = row.sellerNip();
        form.sellerName = row.sellerName();
        form.documentNumber = row.documentNumber();
        form.issuedOn = row.issuedOn();
        form.paidOn = row.paidOn();
        form.gross = row.gross();
        form.vat = row.vat();
        form.paidFrom = row.paidFrom() == null ? "" : row.paidFrom();
        form.accountReason = row.accountReason();
        form.used = row.used();
        form.originStated = row.originStated();
        form.shares.clear();
        row.shares().forEach(share -> form.shares.add(ShareForm.of(share)));
        return form;
    }

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    ProofEntry entry() {
        return new ProofEntry(
                sellerNip,
                sellerName,
                documentNumber,
                issuedOn,
                paidOn,
                gross,
                vat,
                paidFrom,
                accountReason,
                used,
                originStated,
                shares.stream().map(ShareForm::share).toList());
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

    public @Nullable Money getGross() {
        return gross;
    }

    public void setGross(@Nullable Money gross) {
        this.gross = gross;
    }

    public @Nullable Money getVat() {
        return vat;
    }

    public void setVat(@Nullable Money vat) {
        this.vat = vat;
    }

    public String getPaidFrom() {
        return paidFrom;
    }

    public void setPaidFrom(String paidFrom) {
        this.paidFrom = paidFrom;
    }

    public @Nullable String getAccountReason() {
        return accountReason;
    }

    public void setAccountReason(@Nullable String accountReason) {
        this.accountReason = accountReason;
    }

    public boolean isUsed() {
        return used;
    }

    public void setUsed(boolean used) {
        this.used = used;
    }

    public boolean isOriginStated() {
        return originStated;
    }

    public void setOriginStated(boolean originStated) {
        this.originStated = originStated;
    }

    public List<ShareForm> getShares() {
        return shares;
    }

    /** What one cost line gets of the proof. */
    public static class ShareForm implements Serializable {

        private static final long serialVersionUID = 1L;

        private @Nullable Integer lineNumber;
        private @Nullable Money amount;

        static ShareForm of(SettlementSheet.ShareRow row) {
            var form = new ShareForm();
            form.lineNumber = row.lineNumber();
            form.amount = row.amount();
            return form;
        }

        @SuppressWarnings("NullAway") // as above
        ProofEntry.Share share() {
            return new ProofEntry.Share(lineNumber == null ? 0 : lineNumber, amount);
        }

        public @Nullable Integer getLineNumber() {
            return lineNumber;
        }

        public void setLineNumber(@Nullable Integer lineNumber) {
            this.lineNumber = lineNumber;
        }

        public @Nullable Money getAmount() {
            return amount;
        }

        public void setAmount(@Nullable Money amount) {
            this.amount = amount;
        }
    }
}
