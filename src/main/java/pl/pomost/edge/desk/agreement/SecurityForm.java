package pl.pomost.edge.desk.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.Security;
import pl.pomost.business.agreement.SecurityTerms;
import pl.pomost.kernel.money.Money;

/** What is typed of a security. */
public class SecurityForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Security.@Nullable Kind kind;
    private @Nullable String givenBy;
    private @Nullable LocalDate receivedOn;
    private @Nullable String document;
    private @Nullable Money amount;
    private @Nullable LocalDate validUntil;
    private @Nullable String keptIn;
    private @Nullable LocalDate incomeProvedOn;
    private boolean spouseConsents;

    SecurityTerms terms() {
        return new SecurityTerms(
                kind, givenBy, receivedOn, document, amount, validUntil, keptIn, incomeProvedOn, spouseConsents);
    }

    /** Whether the chosen kind needs the datum; an unknown kind needs nothing yet. */
    public boolean needs(String datum) {
        return kind != null && kind.needs(Security.Need.valueOf(datum));
    }

    public Security.@Nullable Kind getKind() {
        return kind;
    }

    public void setKind(Security.@Nullable Kind kind) {
        this.kind = kind;
    }

    public @Nullable String getGivenBy() {
        return givenBy;
    }

    public void setGivenBy(@Nullable String givenBy) {
        this.givenBy = givenBy;
    }

    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public @Nullable String getDocument() {
        return document;
    }

    public void setDocument(@Nullable String document) {
        this.document = document;
    }

    public @Nullable Money getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Money amount) {
        this.amount = amount;
    }

    public @Nullable LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(@Nullable LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public @Nullable String getKeptIn() {
        return keptIn;
    }

    public void setKeptIn(@Nullable String keptIn) {
        this.keptIn = keptIn;
    }

    public @Nullable LocalDate getIncomeProvedOn() {
        return incomeProvedOn;
    }

    public void setIncomeProvedOn(@Nullable LocalDate incomeProvedOn) {
        this.incomeProvedOn = incomeProvedOn;
    }

    public boolean isSpouseConsents() {
        return spouseConsents;
    }

    public void setSpouseConsents(boolean spouseConsents) {
        this.spouseConsents = spouseConsents;
    }
}
