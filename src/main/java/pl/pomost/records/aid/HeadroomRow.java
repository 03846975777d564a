package pl.pomost.records.aid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.aid.AidRegime;
import pl.pomost.kernel.money.Euro;
import pl.pomost.kernel.money.Money;

/**
 * The headroom of a day.
 *
 * @param checked       whether the rules of the case name this regulation, so that nothing above is granted
 * @param toBeConfirmed whether nobody has compared the limit with the regulation yet
 * @param rateOfTheDay  whether the rate was published on the day itself
 * @param left          limit less what is used
 * @param floor         the most that can be granted that day in złoty
 * @param asked         the amount that was asked about, or the approved one; null without either
 * @param worth         what it is worth that day
 * @param fits          whether it fits as a whole
 * @param explanationPl the arithmetic in words
 */
public record HeadroomRow(
        LocalDate day,
        boolean checked,
        String regime,
        String regimeTitle,
        String regimeSource,
        boolean toBeConfirmed,
        AidRegime.Counting counting,
        int years,
        boolean roadFreight,
        LocalDate windowFrom,
        LocalDate windowUntil,
        List<String> recipients,
        Euro limit,
        List<AidRow> counted,
        Euro used,
        Euro left,
        BigDecimal rate,
        LocalDate ratePublishedOn,
        @Nullable String rateTable,
        boolean rateOfTheDay,
        Money floor,
        @Nullable Money asked,
        @Nullable Euro worth,
        @Nullable Boolean fits,
        String explanationPl,
        String explanationEn) {}
