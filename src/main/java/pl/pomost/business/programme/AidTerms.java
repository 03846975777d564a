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

    @Column(name = "aid_basis_grant")
    String basisGrant = "";

    @Column(name = "aid_basis_bridging")
    String basisBridging = "";

    @Column(name = "aid_programme")
    String programme = "";

    @Column(name = "aid_rate_days")
    int rateDays;

    @Column(name = "aid_report_days")
    int reportDays;

    @Column(name = "retention_years_after_aid")
    int retentionYears;

    AidTerms() {}

    public AidTerms(@Nullable String regime, int rateDays, int reportDays, int retentionYears) {
        this.regime = regime;
        this.rateDays = rateDays;
        this.reportDays = reportDays;
        this.retentionYears = retentionYears;
    }

    /** Where each of its settings stands. */
    static void settings(SettingPlaces.Block<AidTerms> in) {
        in.put(Setting.DE_MINIMIS_REGIME, t -> t.regime, (t, v) -> t.regime = v);
        in.put(Setting.AID_BASIS_GRANT, t -> t.basisGrant, (t, v) -> t.basisGrant = v);
        in.put(Setting.AID_BASIS_BRIDGING, t -> t.basisBridging, (t, v) -> t.basisBridging = v);
        in.put(Setting.AID_PROGRAMME, t -> t.programme, (t, v) -> t.programme = v);
        in.put(Setting.AID_RATE_DAYS, t -> t.rateDays, (t, v) -> t.rateDays = v);
        in.put(Setting.AID_REPORT_DAYS, t -> t.reportDays, (t, v) -> t.reportDays = v);
        in.put(Setting.RETENTION_YEARS_AFTER_AID, t -> t.retentionYears, (t, v) -> t.retentionYears = v);
    }

    /**
     * Number of the regulation, such as 2023/2831, under which aid is granted as long as it holds; after its end that of the day
     * of granting. Empty where headroom is not checked and nothing is certified.
     */
    public Optional<String> regime() {
        return Optional.ofNullable(regime);
    }

    /** The act on which grants are given; empty where the rules name none. */
    public String basisOfGrants() {
        return basisGrant;
    }

    /** The act on which bridging support is given; empty where the rules name none. */
    public String basisOfBridging() {
        return basisBridging;
    }

    /** Number of the aid programme as reports name it; empty where the rules name none. */
    public String programme() {
        return programme;
    }

    /** How many calendar days old the exchange rate of a granting may be: a day without a table has an earlier one. */
    public int rateDays() {
        return rateDays;
    }

    /** Years from the last granting for which the papers of a case are kept. */
    public int retentionYears() {
        return retentionYears;
    }

    /** Calendar days after the granting within which it is reported. */
    public int reportDays() {
        return reportDays;
    }
}
