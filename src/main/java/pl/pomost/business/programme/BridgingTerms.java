package pl.pomost.business.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.money.Money;

/** How bridging support is counted and when it is paid: settings of the rules. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class BridgingTerms {

    /** What one monthly amount is for. */
    public enum BridgingUnit {
        PER_MEMBER,
        PER_COOPERATIVE
    }

    /** The day whose minimum wage is the ceiling of a month. */
    public enum BridgingCapBasis {
        MIN_WAGE_ON_CONTRACT_DATE,
        MIN_WAGE_ON_PAYMENT_DATE
    }

    /** What a month costs of which only some days count. */
    public enum BridgingProRata {
        /** The amount times the days that count, by the days of the month. */
        CALENDAR_DAYS,
        /** A day that counts makes the month whole. */
        NONE
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "bridging_unit")
    BridgingUnit unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "bridging_cap_basis")
    BridgingCapBasis capBasis;

    @Enumerated(EnumType.STRING)
    @Column(name = "bridging_pro_rata")
    BridgingProRata proRata;

    @Column(name = "bridging_evidence_first")
    boolean evidenceFirst;

    @Column(name = "bridging_extended_ahead")
    int extendedAhead;

    @Column(name = "bridging_costs")
    String costs;

    @Column(name = "bridging_correction_days")
    int correctionDays;

    @Nullable
    @Column(name = "bridging_operator_cap")
    Money operatorCap;

    @Column(name = "bridging_basic_months")
    int basicMonths;

    @Column(name = "bridging_total_months")
    int totalMonths;

    @Column(name = "bridging_grace_days")
    int graceDays;

    protected BridgingTerms() {}

    /** Where each of its settings stands. */
    static void settings(SettingPlaces.Block<BridgingTerms> in) {
        in.put(Setting.BRIDGING_UNIT, t -> t.unit, (t, v) -> t.unit = v);
        in.put(Setting.BRIDGING_OPERATOR_CAP, t -> t.operatorCap, (t, v) -> t.operatorCap = v);
        in.put(Setting.BRIDGING_CAP_BASIS, t -> t.capBasis, (t, v) -> t.capBasis = v);
        in.put(Setting.BRIDGING_PRO_RATA, t -> t.proRata, (t, v) -> t.proRata = v);
        in.put(Setting.BRIDGING_BASIC_MONTHS, t -> t.basicMonths, (t, v) -> t.basicMonths = v);
        in.put(Setting.BRIDGING_TOTAL_MONTHS, t -> t.totalMonths, (t, v) -> t.totalMonths = v);
        in.put(Setting.BRIDGING_EXTENDED_AHEAD, t -> t.extendedAhead, (t, v) -> t.extendedAhead = v);
        in.put(Setting.BRIDGING_GRACE_DAYS, t -> t.graceDays, (t, v) -> t.graceDays = v);
        in.put(Setting.BRIDGING_EVIDENCE_FIRST, t -> t.evidenceFirst, (t, v) -> t.evidenceFirst = v);
        in.put(Setting.BRIDGING_COSTS, t -> t.costs, (t, v) -> t.costs = v);
        in.put(Setting.BRIDGING_CORRECTION_DAYS, t -> t.correctionDays, (t, v) -> t.correctionDays = v);
    }

    public BridgingUnit unit() {
        return unit;
    }

    public BridgingCapBasis capBasis() {
        return capBasis;
    }

    public BridgingProRata proRata() {
        return proRata;
    }

    /** Whether the evidence of a month must be accepted before the next month is paid. */
    public boolean evidenceFirst() {
        return evidenceFirst;
    }

    /** Kinds of running costs that count. */
    public List<String> costs() {
        return List.of(costs.split(","));
    }

    /** Working days to correct the evidence of a month. */
    public int correctionDays() {
        return correctionDays;
    }

    /** How many of the last basic months are the time to ask for extended support, from 1. */
    public int extendedAhead() {
        return extendedAhead;
    }

    /** The operator's own ceiling of a bridging month for one person; null when only the minimum wage limits it. */
    public @Nullable Money operatorCap() {
        return operatorCap;
    }

    public int basicMonths() {
        return basicMonths;
    }

    public int totalMonths() {
        return totalMonths;
    }

    /** Calendar days after the last basic month within which the extended support may still be requested. */
    public int graceDays() {
        return graceDays;
    }
}
