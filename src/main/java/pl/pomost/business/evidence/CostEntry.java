package pl.pomost.business.evidence;

import java.time.LocalDate;
import pl.pomost.kernel.money.Money;

/**
 * One document as it is handed in.
 *
 * @param category       what kind of cost it is
 * @param sellerNip      tax number of who issued it; for contributions that of the insurer
 * @param sellerName     at most 200 characters
 * @param documentNumber at most 60 characters
 * @param issuedOn       its date
 * @param paidOn         the day on which the cooperative paid it
 * @param amount         what is claimed of it, in złoty
 */
public record CostEntry(
        RunningCost category,
        String sellerNip,
        String sellerName,
        String documentNumber,
        LocalDate issuedOn,
        LocalDate paidOn,
        Money amount) {}
