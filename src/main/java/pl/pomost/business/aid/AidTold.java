package pl.pomost.business.aid;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.identifier.Nip;
import pl.pomost.kernel.money.Euro;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;

/**
 * Aid as somebody types it from a declaration or a certificate.
 *
 * @param certified  whether there is a certificate
 * @param nip        tax number of the recipient
 * @param giver      who granted it, at most 200 characters
 * @param grantedOn  day of the granting, not in the future
 * @param pln        gross value in złoty, above zero
 * @param eur        gross value in euro as certified, above zero
 * @param regime     number of the regulation, such as 1407/2013
 * @param legalBasis on which it was granted, at most 500 characters
 * @param document   number of the certificate, at most 100 characters
 */
public record AidTold(
        boolean certified,
        @Nullable String nip,
        @Nullable String giver,
        @Nullable LocalDate grantedOn,
        @Nullable Money pln,
        @Nullable Euro eur,
        @Nullable String regime,
        @Nullable String legalBasis,
        @Nullable String document) {

    /** Longest name of a giver, in characters. */
    public static final int GIVER_LENGTH = 200;

    /** Longest legal basis, in characters. */
    public static final int BASIS_LENGTH = 500;

    /** Longest number of a certificate, in characters. */
    public static final int DOCUMENT_LENGTH = 100;

    private static final String REGULATION = "\\d{1,4}/\\d{4}";

    Check check(LocalDate today) {
        var check = new Check();
        check.identifier("nip", nip, Nip::parse);
        check.text("giver", giver, GIVER_LENGTH);
        check.required("grantedOn", grantedOn);
        check.that("grantedOn", grantedOn == null || !grantedOn.isAfter(today), () -> Reason.ofField(
                        "grantedOn", "in-future")
                .with("day", today));
        check.positive("pln", pln);
        check.required("eur", eur);
        check.that("eur", eur == null || eur.isMoreThan(Euro.ZERO), "amount.not-positive");
        check.required("regime", regime);
        check.that("regime", regime == null || regime.strip().matches(REGULATION), "aid.regime-form");
        check.text("legalBasis", legalBasis, BASIS_LENGTH);
        check.optionalText("document", document, DOCUMENT_LENGTH);
        if (certified) {
            check.required("document", document);
        }
        return check;
    }

    AidOrigin origin() {
        return certified ? AidOrigin.CERTIFIED : AidOrigin.DECLARED;
    }

    /** Only after the check has passed. */
    AidSource source() {
        return new AidSource(
                Nip.parse(Objects.requireNonNull(nip)),
                Objects.requireNonNull(giver).strip(),
                Objects.requireNonNull(grantedOn),
                Objects.requireNonNull(regime).strip(),
                Objects.requireNonNull(legalBasis).strip(),
                document == null || document.isBlank() ? null : document.strip());
    }

    /** Only after the check has passed. */
    AidAmount amount() {
        return AidAmount.told(Objects.requireNonNull(pln), Objects.requireNonNull(eur));
    }
}
