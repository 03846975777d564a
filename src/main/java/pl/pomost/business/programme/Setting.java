package pl.pomost.business.programme;

import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.SettingForm.Count;
import pl.pomost.business.reference.InterestKind;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;

/**
 * The settings of a version of the rules, in the order of a case's road. What a setting means and how it is written stands in
 * the texts; bounds here only refuse what cannot be meant.
 */
public enum Setting {
    GRANT_PER_PERSON(SettingForm.AMOUNT, r -> r.grantPerPerson, (r, v) -> r.grantPerPerson = (Money) v),
    GRANT_PER_COOPERATIVE(SettingForm.AMOUNT, r -> r.grantPerCooperative, (r, v) -> r.grantPerCooperative = (Money) v),
    PERSONS_COUNTED_LEGAL(
            SettingForm.choice(SupportRules.PersonsCounted.class),
            r -> r.personsCountedLegal,
            (r, v) -> r.personsCountedLegal = (SupportRules.PersonsCounted) v),
    MIN_FOUNDERS_NATURAL(Count.FEW, r -> r.minFoundersNatural, (r, v) -> r.minFoundersNatural = (Integer) v),
    ADULT_AGE(Count.FEW, r -> r.adultAge, (r, v) -> r.adultAge = (Integer) v),
    MAX_MEMBERS(new Count(1, 1000), r -> r.maxMembers, (r, v) -> r.maxMembers = (Integer) v),
    LATER_MEMBERS(new Count(0, 100), r -> r.laterMembers, (r, v) -> r.laterMembers = (Integer) v),
    LATER_MEMBERS_MONTHS(Count.MONTHS, r -> r.laterMembersMonths, (r, v) -> r.laterMembersMonths = (Integer) v),
    MIN_FOUNDERS_LEGAL(Count.FEW, r -> r.minFoundersLegal, (r, v) -> r.minFoundersLegal = (Integer) v),
    RECRUITMENT_REQUIRED(
            SettingForm.YES_NO, r -> r.recruitment.required, (r, v) -> r.recruitment.required = (Boolean) v),
    RECRUITMENT_FORMAL_DAYS(
            Count.DAYS, r -> r.recruitment.formalDays, (r, v) -> r.recruitment.formalDays = (Integer) v),
    RECRUITMENT_CORRECTION_DAYS(
            Count.DAYS, r -> r.recruitment.correctionDays, (r, v) -> r.recruitment.correctionDays = (Integer) v),
    RECRUITMENT_LIST_DAYS(Count.DAYS, r -> r.recruitment.listDays, (r, v) -> r.recruitment.listDays = (Integer) v),
    PROOF_DAYS(Count.DAYS, r -> r.recruitment.proofDays, (r, v) -> r.recruitment.proofDays = (Integer) v),
    EXCLUSION_MONTHS(
            Count.MONTHS, r -> r.recruitment.exclusionMonths, (r, v) -> r.recruitment.exclusionMonths = (Integer) v),
    RECRUITMENT_COMMITTEE(Count.FEW, r -> r.recruitment.committee, (r, v) -> r.recruitment.committee = (Integer) v),
    RECRUITMENT_POINTS(Count.POINTS, r -> r.recruitment.points, (r, v) -> r.recruitment.points = (Integer) v),
    RECRUITMENT_THRESHOLD(
            SettingForm.SHARE, r -> r.recruitment.threshold, (r, v) -> r.recruitment.threshold = (Share) v),
    RECRUITMENT_PLACES(Count.PLACES, r -> r.recruitment.places, (r, v) -> r.recruitment.places = (Integer) v),
    EXIT_DAYS(Count.DAYS, r -> r.recruitment.exitDays, (r, v) -> r.recruitment.exitDays = (Integer) v),
    TRAINING_QUARTERS(Count.QUARTERS, r -> r.trainingQuarters, (r, v) -> r.trainingQuarters = (Integer) v),
    TRAINING_DAY_MINUTES(Count.MINUTES, r -> r.trainingDayMinutes, (r, v) -> r.trainingDayMinutes = (Integer) v),
    TRAINING_HOUR_MINUTES(
            Count.HOUR, r -> r.training.trainingHourMinutes, (r, v) -> r.training.trainingHourMinutes = (Integer) v),
    ADVICE_HOUR_MINUTES(
            Count.HOUR, r -> r.training.adviceHourMinutes, (r, v) -> r.training.adviceHourMinutes = (Integer) v),
    UNEXCUSED_ABSENCES(Count.FEW, r -> r.training.absences, (r, v) -> r.training.absences = (Integer) v),
    TRAINING_LATE_DAYS(Count.DAYS, r -> r.training.lateDays, (r, v) -> r.training.lateDays = (Integer) v),
    ATTENDANCE_THRESHOLD(SettingForm.SHARE, r -> r.attendanceThreshold, (r, v) -> r.attendanceThreshold = (Share) v),
    SCORE_THRESHOLD(SettingForm.SHARE, r -> r.scoreThreshold, (r, v) -> r.scoreThreshold = (Share) v),
    CATEGORY_THRESHOLD(SettingForm.SHARE, r -> r.categoryThreshold, (r, v) -> r.categoryThreshold = (Share) v),
    DIVERGENCE(SettingForm.SHARE, r -> r.divergence, (r, v) -> r.divergence = (Share) v),
    DIVERGENCE_ON_OPPOSITE(
            SettingForm.YES_NO, r -> r.divergenceOnOpposite, (r, v) -> r.divergenceOnOpposite = (Boolean) v),
    RANKING_ON(SettingForm.YES_NO, r -> r.ranking.isOn(), (r, v) -> r.ranking.on = (Boolean) v),
    ALLOCATION(
            SettingForm.choice(Allocation.class),
            r -> r.ranking.allocation(),
            (r, v) -> r.ranking.allocation = (Allocation) v),
    PARTIAL_THRESHOLD(
            SettingForm.SHARE, r -> r.ranking.partialThreshold(), (r, v) -> r.ranking.partialThreshold = (Share) v),
    APPEAL_RESERVE(SettingForm.SHARE, r -> r.ranking.appealReserve(), (r, v) -> r.ranking.appealReserve = (Share) v),
    TIE_BREAK_CATEGORIES(
            SettingForm.WORDS,
            r -> r.ranking.tieBreakCategories,
            (r, v) -> r.ranking.tieBreakCategories = SettingForm.written(v)),
    DISADVANTAGED_STATUSES(
            SettingForm.WORDS,
            r -> r.ranking.disadvantagedStatuses,
            (r, v) -> r.ranking.disadvantagedStatuses = SettingForm.written(v)),
    APPEAL_DAYS(Count.DAYS, r -> r.appeal.days, (r, v) -> r.appeal.days = (Integer) v),
    APPEAL_DAY_KIND(SettingForm.choice(DayKind.class), r -> r.appeal.dayKind, (r, v) -> r.appeal.dayKind = (DayKind) v),
    APPEAL_LATE_ACCEPTED(SettingForm.YES_NO, r -> r.appeal.lateAccepted, (r, v) -> r.appeal.lateAccepted = (Boolean) v),
    APPEAL_LOWER_SCORE_KEEPS_OLD(
            SettingForm.YES_NO, r -> r.appeal.lowerScoreKeepsOld, (r, v) -> r.appeal.lowerScoreKeepsOld = (Boolean) v),
    APPEAL_DECISION_DAYS(Count.DAYS, r -> r.appeal.decisionDays, (r, v) -> r.appeal.decisionDays = (Integer) v),
    APPEAL_DECISION_DAY_KIND(
            SettingForm.choice(DayKind.class),
            r -> r.appeal.decisionDayKind,
            (r, v) -> r.appeal.decisionDayKind = (DayKind) v),
    TRANCHES(SettingForm.SHARES, SupportRules::tranches, (r, v) -> r.tranches = SettingForm.written(v)),
    CORRECTION_DAYS(Count.DAYS, r -> r.correctionDays, (r, v) -> r.correctionDays = (Integer) v),
    CORRECTION_DAY_KIND(
            SettingForm.choice(DayKind.class),
            r -> r.dayKinds.correction,
            (r, v) -> r.dayKinds.correction = (DayKind) v),
    FORMAL_DAYS(Count.DAYS, r -> r.formalDays, (r, v) -> r.formalDays = (Integer) v),
    FORMAL_DAY_KIND(
            SettingForm.choice(DayKind.class), r -> r.dayKinds.formal, (r, v) -> r.dayKinds.formal = (DayKind) v),
    MERIT_DAYS(Count.DAYS, r -> r.meritDays, (r, v) -> r.meritDays = (Integer) v),
    MERIT_DAY_KIND(SettingForm.choice(DayKind.class), r -> r.dayKinds.merit, (r, v) -> r.dayKinds.merit = (DayKind) v),
    REGISTRATION_DAYS(Count.DAYS, r -> r.registrationDays, (r, v) -> r.registrationDays = (Integer) v),
    REGISTRATION_DAY_KIND(
            SettingForm.choice(DayKind.class),
            r -> r.dayKinds.registration,
            (r, v) -> r.dayKinds.registration = (DayKind) v),
    AGREEMENT_DAYS(Count.DAYS, r -> r.agreementDays, (r, v) -> r.agreementDays = (Integer) v),
    AGREEMENT_DAY_KIND(
            SettingForm.choice(DayKind.class), r -> r.dayKinds.agreement, (r, v) -> r.dayKinds.agreement = (DayKind) v),
    FIRST_TRANCHE_DAYS(Count.DAYS, r -> r.firstTrancheDays, (r, v) -> r.firstTrancheDays = (Integer) v),
    FIRST_TRANCHE_DAY_KIND(
            SettingForm.choice(DayKind.class),
            r -> r.dayKinds.firstTranche,
            (r, v) -> r.dayKinds.firstTranche = (DayKind) v),
    SPENDING_DAYS(Count.DAYS, r -> r.spendingDays, (r, v) -> r.spendingDays = (Integer) v),
    SETTLEMENT_DAYS(Count.DAYS, r -> r.settlementDays, (r, v) -> r.settlementDays = (Integer) v),
    SPENDING_DAY_KIND(
            SettingForm.choice(DayKind.class), r -> r.dayKinds.spending, (r, v) -> r.dayKinds.spending = (DayKind) v),
    SETTLEMENT_CHECK_DAYS(Count.DAYS, r -> r.settlementCheckDays, (r, v) -> r.settlementCheckDays = (Integer) v),
    SETTLEMENT_CHECK_DAY_KIND(
            SettingForm.choice(DayKind.class),
            r -> r.dayKinds.settlementCheck,
            (r, v) -> r.dayKinds.settlementCheck = (DayKind) v),
    UNIT_RATES(SettingForm.YES_NO, r -> r.unitRates, (r, v) -> r.unitRates = (Boolean) v),
    REINTEGRATION_PERCENT(
            new Count(0, 1000), r -> r.reintegrationPercent, (r, v) -> r.reintegrationPercent = (Integer) v),
    LINE_DEVIATION(SettingForm.SHARE, r -> r.lineDeviation, (r, v) -> r.lineDeviation = (Share) v),
    BRIDGING_UNIT(
            SettingForm.choice(BridgingTerms.BridgingUnit.class),
            r -> r.bridging.unit(),
            (r, v) -> r.bridging.unit = (BridgingTerms.BridgingUnit) v),
    BRIDGING_OPERATOR_CAP(
            SettingForm.AMOUNT_OR_NONE, r -> r.bridgingOperatorCap, (r, v) -> r.bridgingOperatorCap = (Money) v),
    BRIDGING_CAP_BASIS(
            SettingForm.choice(BridgingTerms.BridgingCapBasis.class),
            r -> r.bridging.capBasis(),
            (r, v) -> r.bridging.capBasis = (BridgingTerms.BridgingCapBasis) v),
    BRIDGING_PRO_RATA(
            SettingForm.choice(BridgingTerms.BridgingProRata.class),
            r -> r.bridging.proRata(),
            (r, v) -> r.bridging.proRata = (BridgingTerms.BridgingProRata) v),
    BRIDGING_BASIC_MONTHS(Count.MONTHS, r -> r.bridgingBasicMonths, (r, v) -> r.bridgingBasicMonths = (Integer) v),
    BRIDGING_TOTAL_MONTHS(Count.MONTHS, r -> r.bridgingTotalMonths, (r, v) -> r.bridgingTotalMonths = (Integer) v),
    BRIDGING_EXTENDED_AHEAD(
            Count.MONTHS, r -> r.bridging.extendedAhead(), (r, v) -> r.bridging.extendedAhead = (Integer) v),
    BRIDGING_GRACE_DAYS(Count.DAYS, r -> r.bridgingGraceDays, (r, v) -> r.bridgingGraceDays = (Integer) v),
    BRIDGING_EVIDENCE_FIRST(
            SettingForm.YES_NO, r -> r.bridging.evidenceFirst(), (r, v) -> r.bridging.evidenceFirst = (Boolean) v),
    BRIDGING_COSTS(SettingForm.WORDS, r -> r.bridging.costs, (r, v) -> r.bridging.costs = SettingForm.written(v)),
    BRIDGING_CORRECTION_DAYS(
            Count.DAYS, r -> r.bridging.correctionDays(), (r, v) -> r.bridging.correctionDays = (Integer) v),
    DURABILITY_MONTHS(Count.MONTHS, r -> r.durabilityMonths, (r, v) -> r.durabilityMonths = (Integer) v),
    FIRST_VISIT_MONTHS(Count.MONTHS, r -> r.firstVisitMonths, (r, v) -> r.firstVisitMonths = (Integer) v),
    GUARANTEE_EXTRA_MONTHS(Count.MONTHS, r -> r.guaranteeExtraMonths, (r, v) -> r.guaranteeExtraMonths = (Integer) v),
    INCOME_CERTIFICATE_MONTHS(
            Count.MONTHS, r -> r.incomeCertificateMonths, (r, v) -> r.incomeCertificateMonths = (Integer) v),
    DE_MINIMIS_REGIME(
            SettingForm.REGULATION_OR_NONE, r -> r.aid.regime().orElse(null), (r, v) -> r.aid.regime = (String) v),
    AID_RATE_DAYS(Count.DAYS, r -> r.aid.rateDays(), (r, v) -> r.aid.rateDays = (Integer) v),
    AID_REPORT_DAYS(Count.DAYS, r -> r.aid.reportDays(), (r, v) -> r.aid.reportDays = (Integer) v),
    SECURITY_REGISTER_ON(SettingForm.YES_NO, r -> r.security.isOn(), (r, v) -> r.security.on = (Boolean) v),
    SECURITY_NOTE_REQUIRED(
            SettingForm.YES_NO, r -> r.security.isNoteRequired(), (r, v) -> r.security.noteRequired = (Boolean) v),
    SECURITY_PER_GUARANTOR(
            SettingForm.AMOUNT, r -> r.security.perGuarantor(), (r, v) -> r.security.perGuarantor = (Money) v),
    SECURITY_INCOME_PERCENT(
            new Count(1, 1000), r -> r.security.incomePercent(), (r, v) -> r.security.incomePercent = (Integer) v),
    SECURITY_WARNING_DAYS(Count.DAYS, r -> r.security.warningDays(), (r, v) -> r.security.warningDays = (Integer) v),
    SECURITY_RETURN_DAYS(Count.DAYS, r -> r.security.returnDays(), (r, v) -> r.security.returnDays = (Integer) v),
    INTEREST_KIND(
            SettingForm.choice(InterestKind.class),
            r -> r.interest.kind(),
            (r, v) -> r.interest = r.interest.withKind((InterestKind) v)),
    INTEREST_COUNT_START_DAY(
            SettingForm.YES_NO,
            r -> r.interest.countStartDay(),
            (r, v) -> r.interest = r.interest.withStartDay((Boolean) v)),
    INTEREST_ROUNDING(
            SettingForm.choice(InterestRounding.class),
            r -> r.interest.rounding(),
            (r, v) -> r.interest = r.interest.withRounding((InterestRounding) v)),
    INTEREST_FREE_UP_TO(
            SettingForm.AMOUNT_OR_NONE,
            r -> r.interest.freeUpTo().orElse(null),
            (r, v) -> r.interest = r.interest.withFreeUpTo((Money) v)),
    REPLACEMENT_DAYS(Count.DAYS, r -> r.replacementDays, (r, v) -> r.replacementDays = (Integer) v),
    BELOW_MINIMUM_MONTHS(Count.MONTHS, r -> r.belowMinimumMonths, (r, v) -> r.belowMinimumMonths = (Integer) v),
    ROTATION_ALERT(Count.FEW, r -> r.rotationAlert, (r, v) -> r.rotationAlert = (Integer) v),
    REMINDER_DAYS(SettingForm.DAYS_AROUND, r -> r.reminderDays, (r, v) -> r.reminderDays = SettingForm.written(v)),
    LATE_DAYS(Count.DAYS, r -> r.lateDays, (r, v) -> r.lateDays = (Integer) v),
    EXPLANATION_DAYS(Count.DAYS, r -> r.explanationDays, (r, v) -> r.explanationDays = (Integer) v),
    EXPLANATION_DAY_KIND(
            SettingForm.choice(DayKind.class),
            r -> r.dayKinds.explanation,
            (r, v) -> r.dayKinds.explanation = (DayKind) v),
    REPAYMENT_DAYS(Count.DAYS, r -> r.repaymentDays, (r, v) -> r.repaymentDays = (Integer) v),
    REPAYMENT_DAY_KIND(
            SettingForm.choice(DayKind.class), r -> r.repaymentDayKind, (r, v) -> r.repaymentDayKind = (DayKind) v);

    private final SettingForm form;
    private final Function<SupportRules, @Nullable Object> reader;
    private final BiConsumer<SupportRules, @Nullable Object> writer;

    Setting(
            SettingForm form,
            Function<SupportRules, @Nullable Object> reader,
            BiConsumer<SupportRules, @Nullable Object> writer) {
        this.form = form;
        this.reader = reader;
        this.writer = writer;
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
        return reader.apply(rules);
    }

    /** What a version says, as a command writes it; an empty text where it sets nothing. */
    public String written(SupportRules rules) {
        return SettingForm.written(read(rules));
    }

    void write(SupportRules rules, @Nullable Object value) {
        writer.accept(rules, value);
    }
}
