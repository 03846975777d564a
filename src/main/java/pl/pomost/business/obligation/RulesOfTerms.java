package pl.pomost.business.obligation;

import java.util.List;
import pl.pomost.business.programme.Setting;

/** Which settings of the rules say by when something is owed. */
public final class RulesOfTerms {

    private RulesOfTerms() {}

    /** Empty where the law itself sets the day, or whoever wrote the obligation down. */
    public static List<Setting> of(ObligationKind kind) {
        return switch (kind) {
            case ASSESS_FORMALLY -> List.of(Setting.FORMAL_DAYS);
            case CORRECT_APPLICATION, CORRECT_BRIDGING -> List.of(Setting.CORRECTION_DAYS);
            case ASSESS_ON_MERIT, DECIDE -> List.of(Setting.MERIT_DAYS);
            case REVIEW_BRIDGING -> List.of(Setting.FORMAL_DAYS, Setting.MERIT_DAYS);
            case ANSWER_NEGOTIATION -> List.of(Setting.NEGOTIATION_DAYS);
            case DECIDE_APPEAL, DECIDE_BRIDGING_APPEAL, ANSWER_RECRUITMENT_APPEAL ->
                List.of(Setting.APPEAL_DECISION_DAYS);
            case REGISTER_COOPERATIVE -> List.of(Setting.REGISTRATION_DAYS);
            case SIGN_AGREEMENT, SIGN_BRIDGING -> List.of(Setting.AGREEMENT_DAYS);
            case PAY_FIRST_TRANCHE -> List.of(Setting.FIRST_TRANCHE_DAYS);
            case SPEND_GRANT -> List.of(Setting.SPENDING_DAYS);
            case SETTLE_GRANT -> List.of(Setting.SPENDING_DAYS, Setting.SETTLEMENT_DAYS);
            case CHECK_SETTLEMENT, CONCLUDE_GRANT -> List.of(Setting.SETTLEMENT_CHECK_DAYS);
            case CORRECT_SETTLEMENT -> List.of(Setting.SETTLEMENT_CORRECTION_DAYS);
            case KEEP_DURABILITY, VISIT_LATE -> List.of(Setting.DURABILITY_MONTHS);
            case EXPLAIN_SUSPENSION, LOOK_INTO_SIGNS -> List.of(Setting.EXPLANATION_DAYS);
            case REPAY -> List.of(Setting.REPAYMENT_DAYS);
            case VISIT_EARLY -> List.of(Setting.FIRST_VISIT_MONTHS);
            case ANSWER_PROTOCOL -> List.of(Setting.VISIT_ANSWER_DAYS);
            case REPLACE_MEMBER, REPLACE_PERSON -> List.of(Setting.REPLACEMENT_DAYS);
            case REPORT_AID, CORRECT_CERTIFICATE -> List.of(Setting.AID_REPORT_DAYS);
            case ADMIT_MEMBERS -> List.of(Setting.LATER_MEMBERS_MONTHS);
            case EMPLOY_PERSONS -> List.of(Setting.LEGAL_EMPLOYS_MONTHS);
            case REGISTER_INSURANCE -> List.of(Setting.SOCIAL_INSURANCE_DAYS);
            case KEEP_PAPERS -> List.of(Setting.RETENTION_YEARS_AFTER_AID);
            case CHECK_VAT -> List.of(Setting.VAT_CHECK_MONTHS);
            case RENEW_SECURITY -> List.of(Setting.SECURITY_WARNING_DAYS);
            case RETURN_SECURITY -> List.of(Setting.SECURITY_RETURN_DAYS);
            case PAY_BRIDGING -> List.of(Setting.BRIDGING_PAY_DAY);
            case HAND_IN_EVIDENCE -> List.of(Setting.BRIDGING_EVIDENCE_DAY);
            case APPLY_FOR_EXTENDED -> List.of(Setting.BRIDGING_BASIC_MONTHS);
            case SETTLE_BRIDGING -> List.of(Setting.BRIDGING_FINAL_DAYS);
            case CHECK_FORM -> List.of(Setting.RECRUITMENT_FORMAL_DAYS);
            case COMPLETE_FORM -> List.of(Setting.RECRUITMENT_CORRECTION_DAYS);
            case APPROVE_RECRUITMENT_LIST -> List.of(Setting.RECRUITMENT_LIST_DAYS);
            case RECORD_EXIT -> List.of(Setting.EXIT_DAYS);
            case ISSUE_CERTIFICATE, OTHER -> List.of();
        };
    }
}
