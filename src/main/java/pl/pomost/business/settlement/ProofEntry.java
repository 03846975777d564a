package pl.pomost.business.settlement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.money.Money;

/**
 * A proof as it is handed in.
 *
 * @param sellerNip      tax number of the seller
 * @param sellerName     name of the seller, at most 200 characters
 * @param documentNumber number of the document, at most 60 characters
 * @param issuedOn       date of the document
 * @param paidOn         the day on which it was paid from the cooperative's account
 * @param gross          total of the document, in złoty
 * @param vat            VAT that it shows, in złoty; needed where the group will recover VAT
 * @param paidFrom       account on the proof of payment
 * @param accountReason  why it was not paid from the account of the agreement, at most 1000 characters; where the rules allow it
 * @param used           whether the thing was bought used
 * @param originStated   whether a statement of origin of second-hand goods is enclosed
 * @param shares         what is claimed for which cost line; at least one
 */
public record ProofEntry(
        String sellerNip,
        String sellerName,
        String documentNumber,
        LocalDate issuedOn,
        LocalDate paidOn,
        Money gross,
        @Nullable Money vat,
        String paidFrom,
        @Nullable String accountReason,
        boolean used,
        boolean originStated,
        List<Share> shares) {

    /** A claim for one cost line. */
    public record Share(int lineNumber, Money amount) {}
}
