package pl.pomost.business.security;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.Security.Kind;
import pl.pomost.business.agreement.Security.Need;
import pl.pomost.business.agreement.SecurityTerms;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Check;

/**
 * A security as it is planned. Which of its data are needed, the kind says.
 *
 * @param kind           what it is
 * @param givenBy        who gives it: signatories, guarantor, bank; at most 500 characters
 * @param giverNumber    KRS or NIP of the legal person that gives a corporate surety, at most 20 characters; ignored for other kinds
 * @param document       number of its document, at most 100 characters
 * @param amount         the secured amount; of a note the most that its declaration lets fill in
 * @param validUntil     its last day
 * @param incomeProvedOn day of the guarantor's income certificate
 * @param monthlyIncome  gross income of the guarantor a month
 * @param spouseConsents the guarantor's spouse consents, or there is none
 */
public record PledgeTerms(
        @Nullable Kind kind,
        @Nullable String givenBy,
        @Nullable String giverNumber,
        @Nullable String document,
        @Nullable Money amount,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate incomeProvedOn,
        @Nullable Money monthlyIncome,
        boolean spouseConsents) {

    /** A note with its declaration. */
    public static PledgeTerms note(String signatories, Money most) {
        return new PledgeTerms(Kind.PROMISSORY_NOTE, signatories, null, null, most, null, null, null, false);
    }

    Check check() {
        var check = new Check();
        check.required("kind", kind);
        check.text("givenBy", givenBy, SecurityTerms.GIVER_LENGTH);
        check.optionalText("document", document, SecurityTerms.DOCUMENT_LENGTH);
        check.optionalText("giverNumber", giverNumber, GuarantorNumber.LENGTH);
        if (kind == Kind.CORPORATE_SURETY) {
            check.required("giverNumber", giverNumber);
            check.that("giverNumber", giverNumber == null || legalPerson().isPresent(), "pledge.no-legal-person");
        }
        if (needs(Need.DOCUMENT)) {
            check.required("document", document);
        }
        if (needs(Need.AMOUNT) || kind == Kind.PROMISSORY_NOTE) {
            check.positive("amount", amount);
        }
        if (needs(Need.EXPIRY)) {
            check.required("validUntil", validUntil);
        }
        if (needs(Need.INCOME)) {
            check.required("incomeProvedOn", incomeProvedOn);
            check.positive("monthlyIncome", monthlyIncome);
        }
        return check;
    }

    /** Only after the check has passed. */
    Kind given() {
        return Objects.requireNonNull(kind);
    }

    /** The number of the legal person that gives a corporate surety. */
    Optional<String> legalPerson() {
        return kind == Kind.CORPORATE_SURETY ? GuarantorNumber.read(giverNumber) : Optional.empty();
    }

    private boolean needs(Need need) {
        return kind != null && kind.needs(need);
    }
}
