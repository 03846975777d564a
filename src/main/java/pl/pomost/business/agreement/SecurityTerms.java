package pl.pomost.business.agreement;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.Security.Kind;
import pl.pomost.business.agreement.Security.Need;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;

/**
 * A security as it is offered for an agreement. Which of its data are needed, the kind says; others are not kept.
 *
 * @param kind           what it is
 * @param givenBy        who gives it, at most 500 characters
 * @param receivedOn     the day it was received, not in the future
 * @param document       number of its document, at most 100 characters
 * @param amount         the secured amount, at least that of the agreement
 * @param validUntil     its last day; it must outlive the durability period as the rules say
 * @param keptIn         where the paper lies, at most 200 characters
 * @param incomeProvedOn day of the guarantor's income certificate, not older than the rules allow
 * @param spouseConsents the guarantor's spouse consents, or there is none
 */
public record SecurityTerms(
        @Nullable Kind kind,
        @Nullable String givenBy,
        @Nullable LocalDate receivedOn,
        @Nullable String document,
        @Nullable Money amount,
        @Nullable LocalDate validUntil,
        @Nullable String keptIn,
        @Nullable LocalDate incomeProvedOn,
        boolean spouseConsents) {

    /** Longest text of who gives it, in characters. */
    public static final int GIVER_LENGTH = 500;

    /** Longest number of a document, in characters. */
    public static final int DOCUMENT_LENGTH = 100;

    /** Longest name of a place, in characters. */
    public static final int PLACE_LENGTH = 200;

    /** A blank note signed by the cooperative's representatives, with its declaration. */
    public static SecurityTerms note(String signatories, LocalDate receivedOn, String keptIn) {
        return new SecurityTerms(Kind.PROMISSORY_NOTE, signatories, receivedOn, null, null, null, keptIn, null, false);
    }

    /** What is wrong with its form; whether it secures enough is asked when the amount is known. */
    void checkForm(Check check, LocalDate today) {
        check.required("kind", kind);
        check.text("givenBy", givenBy, GIVER_LENGTH);
        RegistrationDays.past(check, "receivedOn", receivedOn, today);
        if (needs(Need.DOCUMENT)) {
            check.text("document", document, DOCUMENT_LENGTH);
        }
        if (needs(Need.AMOUNT)) {
            check.positive("amount", amount);
        }
        if (needs(Need.EXPIRY)) {
            check.required("validUntil", validUntil);
        }
        if (needs(Need.PLACE)) {
            check.text("keptIn", keptIn, PLACE_LENGTH);
        }
        if (needs(Need.INCOME)) {
            RegistrationDays.past(check, "incomeProvedOn", incomeProvedOn, today);
        }
        check.that("spouseConsents", !needs(Need.SPOUSE) || spouseConsents, "security.spouse");
    }

    /** Whether it secures the amount for as long as the rules want. */
    void checkWorth(Check check, Money agreed, SupportRules rules, LocalDate durable, LocalDate signing) {
        if (needs(Need.AMOUNT) && amount != null) {
            check.that("amount", !amount.isLessThan(agreed), () -> Reason.ofField("amount", "security.too-little")
                    .with("amount", amount)
                    .with("agreed", agreed));
        }
        var needed = durable.plusMonths(rules.security().guaranteeExtraMonths());
        if (needs(Need.EXPIRY) && validUntil != null) {
            check.that(
                    "validUntil", !validUntil.isBefore(needed), () -> Reason.ofField("validUntil", "security.too-short")
                            .with("needed", needed));
        }
        var oldest = signing.minusMonths(rules.security().incomeCertificateMonths());
        if (needs(Need.INCOME) && incomeProvedOn != null) {
            check.that("incomeProvedOn", !incomeProvedOn.isBefore(oldest), () -> Reason.ofField(
                            "incomeProvedOn", "security.old-income")
                    .with("oldest", oldest));
        }
    }

    /** The security to be kept; only after the checks have passed. */
    Security accepted() {
        return new Security(
                this,
                Objects.requireNonNull(kind),
                Objects.requireNonNull(givenBy).strip(),
                Objects.requireNonNull(receivedOn));
    }

    private boolean needs(Need need) {
        return kind != null && kind.needs(need);
    }
}
