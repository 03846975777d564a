package pl.pomost.edge.desk.casefile;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.Move;

/** A part of the case screen: one fragment {@code desk/case/<name>.xhtml}, written by the room that owns the facts. */
public enum CaseSection {
    OVERVIEW,
    GROUP,
    TRAINING,
    PLAN,
    DOCUMENTS,
    ASSESSMENT,
    DECISION,
    APPEAL,
    AGREEMENT,
    ANNEX,
    AID,
    SECURITY,
    MONEY,
    SETTLEMENT,
    BRIDGING,
    MONITORING,
    REPAYMENT,
    OBLIGATIONS,
    TIMELINE;

    /** Its name in addresses and file names. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Path of its fragment. */
    public String path() {
        return "/desk/case/" + word() + ".xhtml";
    }

    /** Key of its heading. */
    public String labelKey() {
        return "CaseSection." + name();
    }

    static CaseSection named(@Nullable String word) {
        return Arrays.stream(values())
                .filter(section -> section.word().equals(word))
                .findFirst()
                .orElse(OVERVIEW);
    }

    /** Where the button of a move stands. */
    static CaseSection of(Move move) {
        return switch (move) {
            case START_APPLICATION -> GROUP;
            case SUBMIT_APPLICATION, RESUBMIT_APPLICATION, WITHDRAW -> PLAN;
            case OPEN_ASSESSMENT,
                    CALL_FOR_CORRECTION,
                    REJECT_FORMALLY,
                    PASS_FORMALLY,
                    CALL_THIRD_ASSESSOR,
                    RECOMMEND,
                    OPEN_NEGOTIATION,
                    ACCEPT_CUTS,
                    RULE_ON_CUTS,
                    REJECT_UNANSWERED,
                    REJECT_ON_MERIT -> ASSESSMENT;
            case PLACE_ON_RESERVE, MOVE_UP, ACCEPT_PARTIAL_GRANT, APPROVE_GRANT, REFUSE_GRANT -> DECISION;
            case FILE_APPEAL,
                    ADMIT_ON_APPEAL,
                    UPHOLD_FORMAL_REJECTION,
                    RECOMMEND_ON_APPEAL,
                    KEEP_ON_RESERVE,
                    UPHOLD_REJECTION_ON_MERIT,
                    REFUSE_ON_APPEAL,
                    UPHOLD_REFUSAL -> APPEAL;
            case BEGIN_REGISTRATION, COMPLETE_REGISTRATION, SIGN_AGREEMENT, END_WITHOUT_AGREEMENT, DISSOLVE_AGREEMENT ->
                AGREEMENT;
            case BEGIN_SPENDING, BEGIN_MONITORING, UNDO_SPENDING, UNDO_MONITORING, UNDO_RETURN_OF_REST -> MONEY;
            case SUBMIT_SETTLEMENT, RETURN_SETTLEMENT, ACCEPT_SETTLEMENT -> SETTLEMENT;
            case CLOSE_CASE -> MONITORING;
            case SUSPEND_CASE,
                    RESUME_CASE,
                    DEMAND_REPAYMENT,
                    RECORD_RETURN,
                    CONTINUE_CASE,
                    ENFORCE_REPAYMENT,
                    UNDO_CONTINUATION,
                    UNDO_RETURN,
                    UNDO_ENFORCED_RETURN -> REPAYMENT;
        };
    }
}
