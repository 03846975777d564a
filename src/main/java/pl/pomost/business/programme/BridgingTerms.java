package pl.pomost.business.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

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

    protected BridgingTerms() {}

    public BridgingTerms(
            BridgingUnit unit,
            BridgingCapBasis capBasis,
            BridgingProRata proRata,
            boolean evidenceFirst,
            int extendedAhead,
            String costs,
            int correctionDays) {
        this.unit = unit;
        this.capBasis = capBasis;
        this.proRata = proRata;
        this.evidenceFirst = evidenceFirst;
        this.extendedAhead = extendedAhead;
        this.costs = costs;
        this.correctionDays = correctionDays;
    }

    /** The same terms, to be kept with another version. */
    BridgingTerms copy() {
        return new BridgingTerms(unit, capBasis, proRata, evidenceFirst, extendedAhead, costs, correctionDays);
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
}
