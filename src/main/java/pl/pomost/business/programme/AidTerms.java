package pl.pomost.business.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Under which regulation de minimis aid is granted, and how its headroom is checked: a setting of the rules. */
@Embeddable
public class AidTerms {

    @Column(name = "de_minimis_regime")
    @Nullable
    String regime;

    @Column(name = "aid_rate_days")
    int rateDays;

    @Column(name = "aid_report_days")
    int reportDays;

    AidTerms() {}

    public AidTerms(@Nullable String regime, int rateDays, int reportDays) {
        this.regime = regime;
        this.rateDays = rateDays;
        this.reportDays = reportDays;
    }

    /** Number of the regulation, such as 2023/2831; empty where headroom is not checked and nothing is certified. */
    public Optional<String> regime() {
        return Optional.ofNullable(regime);
    }

    /** How many calendar days old the exchange rate of a granting may be: a day without a table has an earlier one. */
    public int rateDays() {
        return rateDays;
    }

    /** Calendar days after the granting within which it is reported. */
    public int reportDays() {
        return reportDays;
    }
}
