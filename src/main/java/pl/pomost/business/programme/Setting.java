package pl.pomost.business.programme;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.SettingForm.Count;
import pl.pomost.business.reference.InterestKind;
import pl.pomost.kernel.calendar.DayKind;

/**
 * The settings of a version of the rules, in the order of a case's road. What a setting means and how it is written stands in
 * the texts, where it is kept in {@link SettingPlaces}; bounds here only refuse what cannot be meant.
 */
public enum Setting {
    GRANT_PER_PERSON(SettingForm.AMOUNT),
    GRANT_PER_COOPERATIVE(SettingForm.AMOUNT),
    PERSONS_COUNTED_LEGAL(SettingForm.choice(SupportRules.PersonsCounted.class)),
    MIN_FOUNDERS_NATURAL(Count.FEW),
    ADULT_AGE(Count.FEW),
    MAX_MEMBERS(new Count(1, 1000)),
    LATER_MEMBERS(new Count(0, 100)),
    LATER_MEMBERS_MONTHS(Count.MONTHS),
    MIN_FOUNDERS_LEGAL(Count.FEW),
    LEGAL_EMPLOYS(new Count(0, 1000)),
    LEGAL_EMPLOYS_MONTHS(Count.MONTHS),
    DISADVANTAGED_SHARE(SettingForm.SHARE),
    DISADVANTAGED_FEWEST(new Count(0, 100)),
    DISADVANTAGED_REQUIRED(SettingForm.YES_NO),
    RECRUITMENT_REQUIRED(SettingForm.YES_NO),
    ACCESS_CRITERIA(SettingForm.ACCESS_CRITERIA),
    RECRUITMENT_FORMAL_DAYS(Count.DAYS),
    RECRUITMENT_CORRECTION_DAYS(Count.DAYS),
    RECRUITMENT_LIST_DAYS(Count.DAYS),
    RECRUITMENT_LIST_AFTER_CALL(SettingForm.YES_NO),
    PROOF_DAYS(Count.DAYS),
    EXCLUSION_MONTHS(Count.MONTHS),
    RECRUITMENT_COMMITTEE(Count.FEW),
    RECRUITMENT_POINTS(Count.POINTS),
    RECRUITMENT_THRESHOLD(SettingForm.SHARE),
    RECRUITMENT_PLACES(Count.PLACES),
    EXIT_DAYS(Count.DAYS),
    RECRUITMENT_APPEAL_DAYS(Count.DAYS),
    RECRUITMENT_APPEAL_OTHERS(SettingForm.YES_NO),
    TRAINING_QUARTERS(Count.QUARTERS),
    TRAINING_DAY_MINUTES(Count.MINUTES),
    TRAINING_HOUR_MINUTES(Count.HOUR),
    ADVICE_HOUR_MINUTES(Count.HOUR),
    UNEXCUSED_ABSENCES(Count.FEW),
    TRAINING_LATE_DAYS(Count.DAYS),
    ATTENDANCE_THRESHOLD(SettingForm.SHARE),
    MERIT_CARD(SettingForm.CARD),
    FORMAL_CARD(SettingForm.CARD),
    PLAN_STATEMENTS(SettingForm.STATEMENTS),
    PLAN_STATEMENTS_LEGAL(SettingForm.STATEMENTS),
    PERSON_AMOUNTS_REQUIRED(SettingForm.YES_NO),
    CAP_FIXED_ASSETS(SettingForm.SHARE),
    CAP_INTANGIBLES(SettingForm.SHARE),
    CAP_EQUIPMENT(SettingForm.SHARE),
    CAP_VEHICLES(SettingForm.SHARE),
    CAP_USED_VEHICLES(SettingForm.SHARE),
    CAP_MATERIALS_GOODS(SettingForm.SHARE),
    CAP_RENOVATION(SettingForm.SHARE),
    CAP_SERVICES(SettingForm.SHARE),
    SCORE_THRESHOLD(SettingForm.SHARE),
    CATEGORY_THRESHOLD(SettingForm.SHARE),
    DIVERGENCE(SettingForm.SHARE),
    DIVERGENCE_ON_OPPOSITE(SettingForm.YES_NO),
    INTEGER_POINTS_ONLY(SettingForm.YES_NO),
    ASSESSORS(new Count(2, 7)),
    RECOMMENDING_SHARE(SettingForm.SHARE),
    NEGOTIATION_FIRST(SettingForm.YES_NO),
    NEGOTIATION_DAYS(Count.DAYS),
    NEGOTIATION_DAY_KIND(SettingForm.choice(DayKind.class)),
    RANKING_ON(SettingForm.YES_NO),
    ALLOCATION(SettingForm.choice(Allocation.class)),
    PARTIAL_THRESHOLD(SettingForm.SHARE),
    APPEAL_RESERVE(SettingForm.SHARE),
    FINAL_LIST_FIRST(SettingForm.YES_NO),
    TIE_BREAK_CATEGORIES(SettingForm.WORDS),
    DISADVANTAGED_STATUSES(SettingForm.WORDS),
    APPEAL_DAYS(Count.DAYS),
    APPEAL_DAY_KIND(SettingForm.choice(DayKind.class)),
    APPEAL_LATE_ACCEPTED(SettingForm.YES_NO),
    APPEAL_LOWER_SCORE_KEEPS_OLD(SettingForm.YES_NO),
    APPEAL_DECISION_DAYS(Count.DAYS),
    APPEAL_DECISION_DAY_KIND(SettingForm.choice(DayKind.class)),
    TRANCHES(SettingForm.SHARES),
    CORRECTION_DAYS(Count.DAYS),
    CORRECTION_DAY_KIND(SettingForm.choice(DayKind.class)),
    FORMAL_DAYS(Count.DAYS),
    FORMAL_DAY_KIND(SettingForm.choice(DayKind.class)),
    MERIT_DAYS(Count.DAYS),
    MERIT_DAY_KIND(SettingForm.choice(DayKind.class)),
    REGISTRATION_DAYS(Count.DAYS),
    REGISTRATION_DAY_KIND(SettingForm.choice(DayKind.class)),
    SOCIAL_INSURANCE_DAYS(Count.DAYS),
    REGISTRATION_PAPERS(SettingForm.REGISTRATION_PAPERS),
    AGREEMENT_DAYS(Count.DAYS),
    AGREEMENT_DAY_KIND(SettingForm.choice(DayKind.class)),
    FIRST_TRANCHE_DAYS(Count.DAYS),
    FIRST_TRANCHE_DAY_KIND(SettingForm.choice(DayKind.class)),
    SPENDING_DAYS(Count.DAYS),
    SETTLEMENT_DAYS(Count.DAYS),
    SPENDING_DAY_KIND(SettingForm.choice(DayKind.class)),
    SETTLEMENT_CHECK_DAYS(Count.DAYS),
    SETTLEMENT_CHECK_DAY_KIND(SettingForm.choice(DayKind.class)),
    SETTLEMENT_CORRECTION_DAYS(Count.DAYS),
    SETTLEMENT_CORRECTION_DAY_KIND(SettingForm.choice(DayKind.class)),
    SETTLEMENT_OTHER_ACCOUNT(SettingForm.choice(OtherAccount.class)),
    VAT_CHECK_MONTHS(Count.MONTHS),
    UNIT_RATES(SettingForm.YES_NO),
    REINTEGRATION_PERCENT(new Count(0, 1000)),
    LINE_DEVIATION(SettingForm.SHARE),
    BRIDGING_UNIT(SettingForm.choice(BridgingTerms.BridgingUnit.class)),
    BRIDGING_OPERATOR_CAP(SettingForm.AMOUNT_OR_NONE),
    BRIDGING_CAP_BASIS(SettingForm.choice(BridgingTerms.BridgingCapBasis.class)),
    BRIDGING_PRO_RATA(SettingForm.choice(BridgingTerms.BridgingProRata.class)),
    BRIDGING_BASIC_MONTHS(Count.MONTHS),
    BRIDGING_TOTAL_MONTHS(Count.MONTHS),
    BRIDGING_EXTENDED_AHEAD(Count.MONTHS),
    BRIDGING_GRACE_DAYS(Count.DAYS),
    BRIDGING_EVIDENCE_FIRST(SettingForm.YES_NO),
    BRIDGING_COSTS(SettingForm.WORDS),
    BRIDGING_CORRECTION_DAYS(Count.DAYS),
    BRIDGING_APPLY_DAYS(Count.DAYS),
    BRIDGING_BASIC_PAPERS(SettingForm.WORDS),
    BRIDGING_EXTENDED_PAPERS(SettingForm.WORDS),
    BRIDGING_BASIC_MERIT(SettingForm.YES_NO),
    BRIDGING_CARD(SettingForm.CARD),
    BRIDGING_PAY_DAY(Count.DAY_OF_MONTH),
    BRIDGING_EVIDENCE_DAY(Count.DAY_OF_MONTH),
    BRIDGING_FINAL_DAYS(Count.DAYS),
    DURABILITY_MONTHS(Count.MONTHS),
    VISIT_NOTICE_DAYS(Count.DAYS),
    VISIT_ANSWER_DAYS(Count.DAYS),
    FIRST_VISIT_MONTHS(Count.MONTHS),
    GUARANTEE_EXTRA_MONTHS(Count.MONTHS),
    INCOME_CERTIFICATE_MONTHS(Count.MONTHS),
    DE_MINIMIS_REGIME(SettingForm.REGULATION_OR_NONE),
    AID_BASIS_GRANT(SettingForm.TEXT),
    AID_BASIS_BRIDGING(SettingForm.TEXT),
    AID_PROGRAMME(SettingForm.TEXT),
    AID_RATE_DAYS(Count.DAYS),
    AID_REPORT_DAYS(Count.DAYS),
    RETENTION_YEARS_AFTER_AID(Count.FEW),
    SECURITY_REGISTER_ON(SettingForm.YES_NO),
    SECURITY_NOTE_REQUIRED(SettingForm.YES_NO),
    SECURITY_NOTE_INTEREST(SettingForm.SHARE),
    SECURITY_PER_GUARANTOR(SettingForm.AMOUNT),
    SECURITY_INCOME_PERCENT(new Count(1, 1000)),
    SECURITY_WARNING_DAYS(Count.DAYS),
    SECURITY_RETURN_DAYS(Count.DAYS),
    INTEREST_KIND(SettingForm.choice(InterestKind.class)),
    INTEREST_COUNT_START_DAY(SettingForm.YES_NO),
    INTEREST_ROUNDING(SettingForm.choice(InterestRounding.class)),
    INTEREST_FREE_UP_TO(SettingForm.AMOUNT_OR_NONE),
    REPLACEMENT_DAYS(Count.DAYS),
    BELOW_MINIMUM_MONTHS(Count.MONTHS),
    ROTATION_ALERT(Count.FEW),
    REMINDER_DAYS(SettingForm.DAYS_AROUND),
    LATE_DAYS(Count.DAYS),
    EXPLANATION_DAYS(Count.DAYS),
    EXPLANATION_DAY_KIND(SettingForm.choice(DayKind.class)),
    REPAYMENT_DAYS(Count.DAYS),
    REPAYMENT_DAY_KIND(SettingForm.choice(DayKind.class));

    private final SettingForm form;

    Setting(SettingForm form) {
        this.form = form;
    }

    /** How its value is written. */
    public SettingForm form() {
        return form;
    }

    /** Its name in texts and in the trail: grantPerPerson. */
    public String word() {
        var words = name().split("_");
        var rest = Arrays.stream(words)
                .skip(1)
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT));
        return words[0].toLowerCase(java.util.Locale.ROOT) + rest.collect(Collectors.joining());
    }

    /** What a version says; null where it sets nothing. */
    public @Nullable Object read(SupportRules rules) {
        return SettingPlaces.of(this).read(rules);
    }

    /** What a version says, as a command writes it; an empty text where it sets nothing. */
    public String written(SupportRules rules) {
        return SettingForm.written(read(rules));
    }

    void write(SupportRules rules, @Nullable Object value) {
        SettingPlaces.of(this).write(rules, value);
    }
}
