package pl.pomost.records.aid;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.aid.AidOrigin;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Euro;
import pl.pomost.kernel.money.Money;

/**
 * One amount of aid.
 *
 * @param number      number within its case
 * @param document    number of a certificate or of our contract
 * @param rate        złoty for one euro, where this office counted
 * @param corrects    number of the entry that it corrects
 * @param correctedBy number of the entry that stands instead of it; null while it counts
 */
public record AidRow(
        CaseNumber caseNumber,
        int number,
        String recipient,
        AidOrigin origin,
        String giver,
        LocalDate grantedOn,
        Money pln,
        Euro eur,
        @Nullable BigDecimal rate,
        @Nullable LocalDate ratePublishedOn,
        @Nullable String rateTable,
        String regime,
        String legalBasis,
        @Nullable String document,
        @Nullable Integer corrects,
        @Nullable Integer correctedBy,
        @Nullable String grounds,
        String enteredBy,
        LocalDate enteredOn) {

    public boolean isLive() {
        return correctedBy == null;
    }

    public boolean isOurs() {
        return origin.isOurs();
    }
}
