package pl.pomost.business.casefile;

import static pl.pomost.business.casefile.Stage.APPEAL;
import static pl.pomost.business.casefile.Stage.APPLICATION_DRAFT;
import static pl.pomost.business.casefile.Stage.APPROVED;
import static pl.pomost.business.casefile.Stage.CLOSED;
import static pl.pomost.business.casefile.Stage.CONTRACT_PREP;
import static pl.pomost.business.casefile.Stage.CONTRACT_SIGNED;
import static pl.pomost.business.casefile.Stage.ENFORCEMENT;
import static pl.pomost.business.casefile.Stage.FORMALLY_REJECTED;
import static pl.pomost.business.casefile.Stage.FORMAL_ASSESSMENT;
import static pl.pomost.business.casefile.Stage.FORMAL_CORRECTION;
import static pl.pomost.business.casefile.Stage.GROUP_FORMING;
import static pl.pomost.business.casefile.Stage.MERIT_ASSESSMENT;
import static pl.pomost.business.casefile.Stage.MERIT_REJECTED;
import static pl.pomost.business.casefile.Stage.MONITORING;
import static pl.pomost.business.casefile.Stage.NEGOTIATION;
import static pl.pomost.business.casefile.Stage.NOT_FUNDED;
import static pl.pomost.business.casefile.Stage.RANKED_RECOMMENDED;
import static pl.pomost.business.casefile.Stage.RANKED_RESERVE;
import static pl.pomost.business.casefile.Stage.REGISTRATION;
import static pl.pomost.business.casefile.Stage.REPAID;
import static pl.pomost.business.casefile.Stage.REPAYMENT_DEMANDED;
import static pl.pomost.business.casefile.Stage.SETTLED;
import static pl.pomost.business.casefile.Stage.SETTLEMENT_CORRECTION;
import static pl.pomost.business.casefile.Stage.SETTLEMENT_SUBMITTED;
import static pl.pomost.business.casefile.Stage.SPENDING;
import static pl.pomost.business.casefile.Stage.SUBMITTED;
import static pl.pomost.business.casefile.Stage.SUSPENDED;
import static pl.pomost.business.casefile.Stage.THIRD_ASSESSMENT;
import static pl.pomost.business.casefile.Stage.WITHDRAWN;
import static pl.pomost.kernel.access.Permission.ADVISE_CASES;
import static pl.pomost.kernel.access.Permission.ANSWER_PAYOUTS;
import static pl.pomost.kernel.access.Permission.ASSESS_CASES;
import static pl.pomost.kernel.access.Permission.CONFIRM_REPAYMENTS;
import static pl.pomost.kernel.access.Permission.DECIDE_CASES;
import static pl.pomost.kernel.access.Permission.DIRECT_CASES;
import static pl.pomost.kernel.access.Permission.SIGN_AGREEMENTS;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pl.pomost.kernel.access.Permission;

/**
 * Every move of a case: from where, to where, with which permission. Whether a move may be made <em>now</em> is said by the
 * {@link MoveGate gates} of the rooms that own the facts.
 */
public enum Move {
    START_APPLICATION(APPLICATION_DRAFT, ADVISE_CASES, GROUP_FORMING),
    SUBMIT_APPLICATION(SUBMITTED, ADVISE_CASES, APPLICATION_DRAFT),
    OPEN_ASSESSMENT(FORMAL_ASSESSMENT, DIRECT_CASES, SUBMITTED),
    CALL_FOR_CORRECTION(FORMAL_CORRECTION, DIRECT_CASES, FORMAL_ASSESSMENT),
    RESUBMIT_APPLICATION(FORMAL_ASSESSMENT, ADVISE_CASES, FORMAL_CORRECTION),
    REJECT_FORMALLY(FORMALLY_REJECTED, DIRECT_CASES, FORMAL_ASSESSMENT, FORMAL_CORRECTION),
    /** Made by the card that completes the formal assessment. */
    PASS_FORMALLY(MERIT_ASSESSMENT, ASSESS_CASES, FORMAL_ASSESSMENT),
    /** Made by the second merit card when the points of both are too far apart. */
    CALL_THIRD_ASSESSOR(THIRD_ASSESSMENT, ASSESS_CASES, MERIT_ASSESSMENT),
    /** Made by the merit card that completes a positive assessment. */
    RECOMMEND(RANKED_RECOMMENDED, ASSESS_CASES, MERIT_ASSESSMENT, THIRD_ASSESSMENT),
    /** The chair questions cost lines of a positive application; from the recommended ones too, until a list stands. */
    OPEN_NEGOTIATION(NEGOTIATION, DIRECT_CASES, MERIT_ASSESSMENT, THIRD_ASSESSMENT, RANKED_RECOMMENDED),
    /** The group accepts every cut. */
    ACCEPT_CUTS(RANKED_RECOMMENDED, ADVISE_CASES, NEGOTIATION),
    /** The committee keeps, lowers or lifts the cuts that the group argued against. */
    RULE_ON_CUTS(RANKED_RECOMMENDED, DIRECT_CASES, NEGOTIATION),
    /** The group did not answer in time. */
    REJECT_UNANSWERED(MERIT_REJECTED, DIRECT_CASES, NEGOTIATION),
    /** Made by the merit card that completes a negative assessment. */
    REJECT_ON_MERIT(MERIT_REJECTED, ASSESS_CASES, MERIT_ASSESSMENT, THIRD_ASSESSMENT),
    /** Made by the ranking list where the money ends above the case. */
    PLACE_ON_RESERVE(RANKED_RESERVE, DECIDE_CASES, RANKED_RECOMMENDED),
    /** Made by the list that gives money that became free to the reserve. */
    MOVE_UP(RANKED_RECOMMENDED, DECIDE_CASES, RANKED_RESERVE),
    /** The group takes the part that the list offers. */
    ACCEPT_PARTIAL_GRANT(RANKED_RECOMMENDED, ADVISE_CASES, RANKED_RESERVE),
    APPROVE_GRANT(APPROVED, DECIDE_CASES, RANKED_RECOMMENDED),
    /** On a ground of the law or the rules that holds: no money, no headroom, an excluded activity, a group that lost access. */
    REFUSE_GRANT(NOT_FUNDED, DECIDE_CASES, RANKED_RECOMMENDED, RANKED_RESERVE),
    /** The group appeals against a rejection, its place on the reserve list, a lowered amount, or a refusal. */
    FILE_APPEAL(
            APPEAL, ADVISE_CASES, FORMALLY_REJECTED, MERIT_REJECTED, RANKED_RESERVE, RANKED_RECOMMENDED, NOT_FUNDED),
    /** The new formal cards find the form met: the merit assessment follows. */
    ADMIT_ON_APPEAL(MERIT_ASSESSMENT, DECIDE_CASES, APPEAL),
    UPHOLD_FORMAL_REJECTION(FORMALLY_REJECTED, DECIDE_CASES, APPEAL),
    RECOMMEND_ON_APPEAL(RANKED_RECOMMENDED, DECIDE_CASES, APPEAL),
    /** Back to the reserve, with the score that counts now. */
    KEEP_ON_RESERVE(RANKED_RESERVE, DECIDE_CASES, APPEAL),
    UPHOLD_REJECTION_ON_MERIT(MERIT_REJECTED, DECIDE_CASES, APPEAL),
    /** The appeal is right, but the edition has no money left for it. */
    REFUSE_ON_APPEAL(NOT_FUNDED, DECIDE_CASES, APPEAL),
    /** The ground on which the grant was refused holds. */
    UPHOLD_REFUSAL(NOT_FUNDED, DECIDE_CASES, APPEAL),
    BEGIN_REGISTRATION(REGISTRATION, ADVISE_CASES, APPROVED),
    COMPLETE_REGISTRATION(CONTRACT_PREP, ADVISE_CASES, REGISTRATION),
    SIGN_AGREEMENT(CONTRACT_SIGNED, SIGN_AGREEMENTS, CONTRACT_PREP),
    /** No agreement comes about: the court refused, the term passed, no security, other people, or no headroom. */
    END_WITHOUT_AGREEMENT(NOT_FUNDED, DECIDE_CASES, APPROVED, REGISTRATION, CONTRACT_PREP),
    /** Made by the bank's answer that the first tranche was executed. */
    BEGIN_SPENDING(SPENDING, ANSWER_PAYOUTS, CONTRACT_SIGNED),
    SUBMIT_SETTLEMENT(SETTLEMENT_SUBMITTED, ADVISE_CASES, SPENDING, SETTLEMENT_CORRECTION),
    RETURN_SETTLEMENT(SETTLEMENT_CORRECTION, ADVISE_CASES, SETTLEMENT_SUBMITTED),
    ACCEPT_SETTLEMENT(SETTLED, DECIDE_CASES, SETTLEMENT_SUBMITTED),
    /** Made by the answer on the last payout, or by the accepted settlement when nothing is left to pay or to return. */
    BEGIN_MONITORING(MONITORING, ANSWER_PAYOUTS, SETTLED),
    CLOSE_CASE(CLOSED, DECIDE_CASES, MONITORING),
    /** Made by a reversal: the bank did not execute the first tranche after all. */
    UNDO_SPENDING(CONTRACT_SIGNED, ANSWER_PAYOUTS, SPENDING),
    /** Made by a reversal: the bank did not execute the last tranche after all. */
    UNDO_MONITORING(SETTLED, ANSWER_PAYOUTS, MONITORING),
    /** Made by a reversal: the payment that returned what was not spent did not come after all. */
    UNDO_RETURN_OF_REST(SETTLED, ANSWER_PAYOUTS, MONITORING),
    /** Made by a reversal, before the next: the payment that returned a part of the grant did not come after all. */
    UNDO_CONTINUATION(
            REPAID,
            CONFIRM_REPAYMENTS,
            CONTRACT_SIGNED,
            SPENDING,
            SETTLEMENT_SUBMITTED,
            SETTLEMENT_CORRECTION,
            SETTLED,
            MONITORING),
    /** Made by a reversal: the payment that covered all that was demanded did not come after all. */
    UNDO_RETURN(REPAYMENT_DEMANDED, CONFIRM_REPAYMENTS, REPAID),
    /** The same, where the return was enforced. */
    UNDO_ENFORCED_RETURN(ENFORCEMENT, CONFIRM_REPAYMENTS, REPAID),
    /** The agreement ends before any tranche was paid: the cooperative resigns, or the office rescinds it. */
    DISSOLVE_AGREEMENT(WITHDRAWN, DECIDE_CASES, CONTRACT_SIGNED, SUSPENDED),
    /** A breach is suspected: nothing is paid while it is cleared up. */
    SUSPEND_CASE(
            SUSPENDED,
            DECIDE_CASES,
            CONTRACT_SIGNED,
            SPENDING,
            SETTLEMENT_SUBMITTED,
            SETTLEMENT_CORRECTION,
            SETTLED,
            MONITORING),
    /** The breach is cleared up: back to the stage in which the case was suspended. */
    RESUME_CASE(DECIDE_CASES, SUSPENDED),
    DEMAND_REPAYMENT(REPAYMENT_DEMANDED, DECIDE_CASES, SUSPENDED),
    /** Made by the confirmed payment that covers all that was demanded. */
    RECORD_RETURN(REPAID, CONFIRM_REPAYMENTS, REPAYMENT_DEMANDED, ENFORCEMENT),
    /** Made with the one before when only a part of the grant was returned: back to the stage of the suspension. */
    CONTINUE_CASE(CONFIRM_REPAYMENTS, REPAID),
    /** From a suspension too: unspent money was asked for before it. */
    ENFORCE_REPAYMENT(ENFORCEMENT, DECIDE_CASES, REPAYMENT_DEMANDED, SUSPENDED),
    /** The group resigns; possible until the agreement is signed. */
    WITHDRAW(
            WITHDRAWN,
            ADVISE_CASES,
            GROUP_FORMING,
            APPLICATION_DRAFT,
            SUBMITTED,
            FORMAL_ASSESSMENT,
            FORMAL_CORRECTION,
            MERIT_ASSESSMENT,
            THIRD_ASSESSMENT,
            NEGOTIATION,
            RANKED_RECOMMENDED,
            RANKED_RESERVE,
            APPEAL,
            APPROVED,
            REGISTRATION,
            CONTRACT_PREP);

    private static final Set<Move> UNDOING = EnumSet.of(
            UNDO_SPENDING, UNDO_MONITORING, UNDO_RETURN_OF_REST, UNDO_CONTINUATION, UNDO_RETURN, UNDO_ENFORCED_RETURN);

    private final Set<Stage> to;
    private final Permission permission;
    private final Set<Stage> from;

    Move(Stage to, Permission permission, Stage first, Stage... others) {
        this.to = EnumSet.of(to);
        this.permission = permission;
        this.from = EnumSet.of(first, others);
    }

    /** The move back: it leads wherever the case was suspended. */
    Move(Permission permission, Stage first, Stage... others) {
        this.to = EnumSet.noneOf(Stage.class);
        this.permission = permission;
        this.from = EnumSet.of(first, others);
    }

    /** Where it leads; the move back has as many stages as a case can be suspended in. */
    public Set<Stage> to() {
        return isBack() ? SUSPEND_CASE.from() : Collections.unmodifiableSet(to);
    }

    /** Whether it leads back to the stage in which the case was suspended. */
    boolean isBack() {
        return to.isEmpty();
    }

    public Permission permission() {
        return permission;
    }

    public Set<Stage> from() {
        return EnumSet.copyOf(from);
    }

    /** Whether it takes a move back that was made by mistake: no road leads that way. */
    public boolean isUndoing() {
        return UNDOING.contains(this);
    }

    /** Whether it only questions what was decided: a case that it leads from has ended until it is made. */
    boolean isRemedy() {
        return this == FILE_APPEAL;
    }

    public boolean leadsFrom(Stage stage) {
        return from.contains(stage);
    }

    /** The moves that lead on from a stage. */
    public static List<Move> from(Stage stage) {
        return Arrays.stream(values())
                .filter(move -> move.leadsFrom(stage) && !move.isUndoing())
                .toList();
    }
}
