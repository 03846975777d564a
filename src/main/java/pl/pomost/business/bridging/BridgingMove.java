package pl.pomost.business.bridging;

import static pl.pomost.business.bridging.BridgingState.APPEAL;
import static pl.pomost.business.bridging.BridgingState.APPROVED;
import static pl.pomost.business.bridging.BridgingState.CLOSED;
import static pl.pomost.business.bridging.BridgingState.CONTRACT_SIGNED;
import static pl.pomost.business.bridging.BridgingState.CORRECTION;
import static pl.pomost.business.bridging.BridgingState.DRAFT;
import static pl.pomost.business.bridging.BridgingState.FINAL_SETTLED;
import static pl.pomost.business.bridging.BridgingState.FORMAL;
import static pl.pomost.business.bridging.BridgingState.MERIT;
import static pl.pomost.business.bridging.BridgingState.REFUSED;
import static pl.pomost.business.bridging.BridgingState.REPAYMENT;
import static pl.pomost.business.bridging.BridgingState.RUNNING;
import static pl.pomost.business.bridging.BridgingState.SUBMITTED;
import static pl.pomost.business.bridging.BridgingState.SUSPENDED;
import static pl.pomost.business.bridging.BridgingState.WITHDRAWN;
import static pl.pomost.kernel.access.Permission.ADVISE_CASES;
import static pl.pomost.kernel.access.Permission.ASSESS_CASES;
import static pl.pomost.kernel.access.Permission.CONFIRM_REPAYMENTS;
import static pl.pomost.kernel.access.Permission.DECIDE_CASES;
import static pl.pomost.kernel.access.Permission.DIRECT_CASES;
import static pl.pomost.kernel.access.Permission.SIGN_AGREEMENTS;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pl.pomost.kernel.access.Permission;

/** Every move of a bridging support: to where, with which permission, from where. */
public enum BridgingMove {
    SUBMIT_BRIDGING(SUBMITTED, ADVISE_CASES, DRAFT),
    /** A manager names who assesses it. */
    OPEN_BRIDGING_CHECK(FORMAL, DIRECT_CASES, SUBMITTED),
    CALL_FOR_BRIDGING_CORRECTION(CORRECTION, ASSESS_CASES, FORMAL),
    RESUBMIT_BRIDGING(FORMAL, ADVISE_CASES, CORRECTION),
    /** Made by the form that is met, where the rules want a card. */
    PASS_BRIDGING_FORM(MERIT, ASSESS_CASES, FORMAL),
    APPROVE_BRIDGING(APPROVED, DECIDE_CASES, FORMAL, MERIT),
    REFUSE_BRIDGING(REFUSED, DECIDE_CASES, FORMAL, CORRECTION, MERIT),
    APPEAL_BRIDGING(APPEAL, ADVISE_CASES, REFUSED),
    GRANT_BRIDGING_ON_APPEAL(APPROVED, DECIDE_CASES, APPEAL),
    UPHOLD_BRIDGING_REFUSAL(REFUSED, DECIDE_CASES, APPEAL),
    SIGN_BRIDGING(CONTRACT_SIGNED, SIGN_AGREEMENTS, APPROVED),
    /** The security covers it: the months begin. */
    BEGIN_BRIDGING(RUNNING, SIGN_AGREEMENTS, CONTRACT_SIGNED),
    /** The months that are not paid are given up; what was paid is still settled. */
    CUT_BRIDGING(RUNNING, DECIDE_CASES, RUNNING),
    /** Made by the suspension of the case, or by a pause of the cooperative. */
    SUSPEND_BRIDGING(SUSPENDED, DECIDE_CASES, RUNNING),
    /** Made when neither the case is suspended nor the cooperative pauses any more. */
    RESUME_BRIDGING(RUNNING, DECIDE_CASES, SUSPENDED),
    /** Made by a demand of the case, or of money above the accepted costs. */
    DEMAND_BRIDGING(REPAYMENT, DECIDE_CASES, RUNNING, SUSPENDED),
    /** Made by the confirmed payment that covers the demand. */
    RETURN_BRIDGING(CLOSED, CONFIRM_REPAYMENTS, REPAYMENT),
    SETTLE_BRIDGING(FINAL_SETTLED, DECIDE_CASES, RUNNING),
    CLOSE_BRIDGING(CLOSED, DECIDE_CASES, FINAL_SETTLED),
    /** Nothing was paid yet. */
    END_BRIDGING(CLOSED, DECIDE_CASES, APPROVED, CONTRACT_SIGNED),
    /** Made by the end of an agreement under which nothing was paid. */
    DISSOLVE_BRIDGING(CLOSED, DECIDE_CASES, APPROVED, CONTRACT_SIGNED, RUNNING, SUSPENDED),
    WITHDRAW_BRIDGING(WITHDRAWN, ADVISE_CASES, DRAFT, SUBMITTED, FORMAL, CORRECTION, MERIT, APPEAL);

    private static final Set<BridgingMove> MADE_BY_OTHERS = EnumSet.of(
            CALL_FOR_BRIDGING_CORRECTION,
            PASS_BRIDGING_FORM,
            SUSPEND_BRIDGING,
            RESUME_BRIDGING,
            DEMAND_BRIDGING,
            RETURN_BRIDGING,
            DISSOLVE_BRIDGING);

    private final BridgingState to;
    private final Permission permission;
    private final Set<BridgingState> from;

    BridgingMove(BridgingState to, Permission permission, BridgingState first, BridgingState... others) {
        this.to = to;
        this.permission = permission;
        this.from = EnumSet.of(first, others);
    }

    public BridgingState to() {
        return to;
    }

    public Permission permission() {
        return permission;
    }

    public Set<BridgingState> from() {
        return EnumSet.copyOf(from);
    }

    public boolean leadsFrom(BridgingState state) {
        return from.contains(state);
    }

    /** Whether it follows from something else that somebody does: nobody makes it by itself. */
    boolean follows() {
        return MADE_BY_OTHERS.contains(this);
    }

    /** The moves that lead on from a state. */
    public static List<BridgingMove> from(BridgingState state) {
        return Arrays.stream(values()).filter(move -> move.leadsFrom(state)).toList();
    }
}
