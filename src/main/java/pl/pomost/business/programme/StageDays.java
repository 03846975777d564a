package pl.pomost.business.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import pl.pomost.kernel.calendar.DayKind;

/** How many days each term of a case has, and when its owners are reminded: settings of the rules; {@link DayKinds} says which days. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class StageDays {

    @Column(name = "correction_days")
    int correctionDays;

    @Column(name = "formal_days")
    int formalDays;

    @Column(name = "merit_days")
    int meritDays;

    @Column(name = "registration_days")
    int registrationDays;

    @Column(name = "social_insurance_days")
    int socialInsuranceDays;

    @Column(name = "agreement_days")
    int agreementDays;

    @Column(name = "first_tranche_days")
    int firstTrancheDays;

    @Column(name = "spending_days")
    int spendingDays;

    @Column(name = "settlement_days")
    int settlementDays;

    @Column(name = "settlement_check_days")
    int settlementCheckDays;

    @Column(name = "explanation_days")
    int explanationDays;

    @Column(name = "late_days")
    int lateDays;

    @Column(name = "repayment_days")
    int repaymentDays;

    @Enumerated(EnumType.STRING)
    @Column(name = "repayment_day_kind")
    DayKind repaymentDayKind;

    @Column(name = "reminder_days")
    String reminderDays;

    protected StageDays() {}

    /** Where each of its settings stands. */
    static void settings(SettingPlaces.Block<StageDays> in) {
        in.put(Setting.CORRECTION_DAYS, t -> t.correctionDays, (t, v) -> t.correctionDays = v);
        in.put(Setting.FORMAL_DAYS, t -> t.formalDays, (t, v) -> t.formalDays = v);
        in.put(Setting.MERIT_DAYS, t -> t.meritDays, (t, v) -> t.meritDays = v);
        in.put(Setting.REGISTRATION_DAYS, t -> t.registrationDays, (t, v) -> t.registrationDays = v);
        in.put(Setting.SOCIAL_INSURANCE_DAYS, t -> t.socialInsuranceDays, (t, v) -> t.socialInsuranceDays = v);
        in.put(Setting.AGREEMENT_DAYS, t -> t.agreementDays, (t, v) -> t.agreementDays = v);
        in.put(Setting.FIRST_TRANCHE_DAYS, t -> t.firstTrancheDays, (t, v) -> t.firstTrancheDays = v);
        in.put(Setting.SPENDING_DAYS, t -> t.spendingDays, (t, v) -> t.spendingDays = v);
        in.put(Setting.SETTLEMENT_DAYS, t -> t.settlementDays, (t, v) -> t.settlementDays = v);
        in.put(Setting.SETTLEMENT_CHECK_DAYS, t -> t.settlementCheckDays, (t, v) -> t.settlementCheckDays = v);
        in.put(Setting.REMINDER_DAYS, t -> t.reminderDays, (t, v) -> t.reminderDays = v);
        in.put(Setting.LATE_DAYS, t -> t.lateDays, (t, v) -> t.lateDays = v);
        in.put(Setting.EXPLANATION_DAYS, t -> t.explanationDays, (t, v) -> t.explanationDays = v);
        in.put(Setting.REPAYMENT_DAYS, t -> t.repaymentDays, (t, v) -> t.repaymentDays = v);
        in.put(Setting.REPAYMENT_DAY_KIND, t -> t.repaymentDayKind, (t, v) -> t.repaymentDayKind = v);
    }

    /** Days to complete an application after a call for correction; {@link DayKinds} says which. */
    public int correctionDays() {
        return correctionDays;
    }

    /** Days for the formal assessment; {@link DayKinds} says which. */
    public int formalDays() {
        return formalDays;
    }

    /** Days for the merit assessment; {@link DayKinds} says which. */
    public int meritDays() {
        return meritDays;
    }

    /** Days from the decision to the entry in the court register; {@link DayKinds} says which. */
    public int registrationDays() {
        return registrationDays;
    }

    /** Calendar days from the day of the first insured person to the registration for social insurance. */
    public int socialInsuranceDays() {
        return socialInsuranceDays;
    }

    /** Days from complete papers to the agreement; {@link DayKinds} says which. */
    public int agreementDays() {
        return agreementDays;
    }

    /** Days from the agreement to the first tranche; {@link DayKinds} says which. */
    public int firstTrancheDays() {
        return firstTrancheDays;
    }

    /** Days for spending, from the first tranche; {@link DayKinds} says which. */
    public int spendingDays() {
        return spendingDays;
    }

    /** Days to settle, from the end of spending; {@link DayKinds} says which. */
    public int settlementDays() {
        return settlementDays;
    }

    /** Days to check a settlement; {@link DayKinds} says which. */
    public int settlementCheckDays() {
        return settlementCheckDays;
    }

    /** Days that a cooperative has to explain a suspected breach; {@link DayKinds} says which. */
    public int explanationDays() {
        return explanationDays;
    }

    /** Calendar days after a missed term of spending or settlement from which a suspension is proposed. */
    public int lateDays() {
        return lateDays;
    }

    /** Days that a cooperative has to return money, from the receipt of the demand. */
    public int repaymentDays() {
        return repaymentDays;
    }

    public DayKind repaymentDayKind() {
        return repaymentDayKind;
    }

    /** Days before (below zero) and after a last day on which its owner is reminded, the earliest first. */
    public List<Integer> reminderDays() {
        return reminderDays(reminderDays);
    }

    /** The days as a version keeps them, the earliest first. */
    public static List<Integer> reminderDays(String days) {
        return Arrays.stream(days.split(",")).map(Integer::valueOf).sorted().toList();
    }
}
