package pl.pomost.edge.desk.security;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.Security;
import pl.pomost.business.security.PledgeTerms;
import pl.pomost.kernel.money.Money;

/** What is typed of a security that is planned. */
public class PledgeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Security.@Nullable Kind kind;
    private @Nullable String givenBy;
    private @Nullable String giverNumber;
    private @Nullable String document;
    private @Nullable Money amount;
    private @Nullable LocalDate validUntil;
    private @Nullable LocalDate incomeProvedOn;
    private @Nullable Money monthlyIncome;
    private boolean spouseConsents;

    PledgeTerms terms() {
        return new PledgeTerms(
                kind,
                givenBy,
                giverNumber,
                document,
                amount,
                validUntil,
                incomeProvedOn,
                monthlyIncome,
                spouseConsents);
    }

    /** Whether the chosen kind needs the datum; an unknown kind needs nothing yet. */
    public boolean needs(String datum) {
        var note = kind == Security.Kind.PROMISSORY_NOTE && datum.equals(Security.Need.AMOUNT.name());
        return note || kind != null && kind.needs(Security.Need.valueOf(datum));
    }

    /** Whether it is given by a legal person, whose number is asked for. */
    public boolean isCorporate() {
        return kind == Security.Kind.CORPORATE_SURETY;
    }

    public @Nullable String getGiverNumber() {
        return giverNumber;
    }

    public void setGiverNumber(@Nullable String giverNumber) {
        this.giverNumber = giverNumber;
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

    public @Nullable LocalDate getIncomeProvedOn() {
        return incomeProvedOn;
    }

    public void setIncomeProvedOn(@Nullable LocalDate incomeProvedOn) {
        this.incomeProvedOn = incomeProvedOn;
    }

    public @Nullable Money getMonthlyIncome() {
        return monthlyIncome;
    }

    public void setMonthlyIncome(@Nullable Money monthlyIncome) {
        this.monthlyIncome = monthlyIncome;
    }

    public boolean isSpouseConsents() {
        return spouseConsents;
    }

    public void setSpouseConsents(boolean spouseConsents) {
        this.spouseConsents = spouseConsents;
    }
}
