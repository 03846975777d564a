package pl.pomost.business.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import pl.pomost.kernel.calendar.DayKind;

/** How a settlement is checked, corrected and looked at once more: a setting of the rules. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class SettlementTerms {

    @Enumerated(EnumType.STRING)
    @Column(name = "settlement_other_account")
    OtherAccount otherAccount;

    @Column(name = "settlement_correction_days")
    int correctionDays;

    @Enumerated(EnumType.STRING)
    @Column(name = "settlement_correction_day_kind")
    DayKind correctionDayKind;

    @Column(name = "vat_check_months")
    int vatCheckMonths;

    protected SettlementTerms() {}

    /** Where each of its settings stands. */
    static void settings(SettingPlaces.Block<SettlementTerms> in) {
        in.put(Setting.SETTLEMENT_CORRECTION_DAYS, t -> t.correctionDays, (t, v) -> t.correctionDays = v);
        in.put(Setting.SETTLEMENT_CORRECTION_DAY_KIND, t -> t.correctionDayKind, (t, v) -> t.correctionDayKind = v);
        in.put(Setting.SETTLEMENT_OTHER_ACCOUNT, t -> t.otherAccount, (t, v) -> t.otherAccount = v);
        in.put(Setting.VAT_CHECK_MONTHS, t -> t.vatCheckMonths, (t, v) -> t.vatCheckMonths = v);
    }

    /** What becomes of a proof that was paid from another account. */
    public OtherAccount otherAccount() {
        return otherAccount;
    }

    /** Days that a cooperative has to correct a returned settlement. */
    public int correctionDays() {
        return correctionDays;
    }

    public DayKind correctionDayKind() {
        return correctionDayKind;
    }

    /** Months after the start of activity in which it is checked whether VAT was recovered after all. */
    public int vatCheckMonths() {
        return vatCheckMonths;
    }
}
