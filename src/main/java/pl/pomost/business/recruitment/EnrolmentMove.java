package pl.pomost.business.recruitment;

import static pl.pomost.business.recruitment.EnrolmentStage.APPEAL;
import static pl.pomost.business.recruitment.EnrolmentStage.COMPLETED;
import static pl.pomost.business.recruitment.EnrolmentStage.CONTRACT_SIGNED;
import static pl.pomost.business.recruitment.EnrolmentStage.CORRECTION;
import static pl.pomost.business.recruitment.EnrolmentStage.DRAFT;
import static pl.pomost.business.recruitment.EnrolmentStage.ENDED;
import static pl.pomost.business.recruitment.EnrolmentStage.FAILED_ATTENDANCE;
import static pl.pomost.business.recruitment.EnrolmentStage.FORMAL_CHECK;
import static pl.pomost.business.recruitment.EnrolmentStage.FOUNDER;
import static pl.pomost.business.recruitment.EnrolmentStage.IN_TRAINING;
import static pl.pomost.business.recruitment.EnrolmentStage.MERIT_CHECK;
import static pl.pomost.business.recruitment.EnrolmentStage.NOT_QUALIFIED;
import static pl.pomost.business.recruitment.EnrolmentStage.QUALIFIED;
import static pl.pomost.business.recruitment.EnrolmentStage.REJECTED_FORMAL;
import static pl.pomost.business.recruitment.EnrolmentStage.RESERVE;
import static pl.pomost.business.recruitment.EnrolmentStage.SUBMITTED;
import static pl.pomost.business.recruitment.EnrolmentStage.WITHDRAWN;
import static pl.pomost.kernel.access.Permission.ADVISE_CASES;
import static pl.pomost.kernel.access.Permission.DECIDE_CASES;
import static pl.pomost.kernel.access.Permission.SIGN_AGREEMENTS;

import java.util.EnumSet;
import java.util.Set;
import pl.pomost.kernel.access.Permission;

/** Every move of a person through an edition: to where, with which permission, from where. */
public enum EnrolmentMove {
    SUBMIT_FORM(SUBMITTED, ADVISE_CASES, DRAFT),
    BEGIN_CHECK(FORMAL_CHECK, ADVISE_CASES, SUBMITTED),
    CALL_TO_COMPLETE(CORRECTION, ADVISE_CASES, FORMAL_CHECK),
    COMPLETE_FORM(FORMAL_CHECK, ADVISE_CASES, CORRECTION),
    REJECT_FORM(REJECTED_FORMAL, ADVISE_CASES, FORMAL_CHECK, CORRECTION),
    PASS_CHECK(MERIT_CHECK, ADVISE_CASES, FORMAL_CHECK),
    /** Made by the approved list; from the reserve by the list that moves it up. */
    QUALIFY(QUALIFIED, DECIDE_CASES, MERIT_CHECK, RESERVE),
    /** Made by the approved list. */
    KEEP_IN_RESERVE(RESERVE, DECIDE_CASES, MERIT_CHECK),
    /** Made by the approved list. */
    TURN_AWAY(NOT_QUALIFIED, DECIDE_CASES, MERIT_CHECK),
    APPEAL_RESULT(APPEAL, ADVISE_CASES, REJECTED_FORMAL, RESERVE, NOT_QUALIFIED),
    /** The appeal against the rejection of the form was right. */
    CHECK_AGAIN(FORMAL_CHECK, DECIDE_CASES, APPEAL),
    CONFIRM_REJECTION(REJECTED_FORMAL, DECIDE_CASES, APPEAL),
    /** The points after the appeal qualify: the next list gives a place or keeps waiting, in their order. */
    RESERVE_ON_APPEAL(RESERVE, DECIDE_CASES, APPEAL),
    CONFIRM_TURNING_AWAY(NOT_QUALIFIED, DECIDE_CASES, APPEAL),
    SIGN_SUPPORT(CONTRACT_SIGNED, SIGN_AGREEMENTS, QUALIFIED),
    BEGIN_TRAINING(IN_TRAINING, ADVISE_CASES, CONTRACT_SIGNED),
    COMPLETE_TRAINING(COMPLETED, ADVISE_CASES, IN_TRAINING),
    FAIL_TRAINING(FAILED_ATTENDANCE, ADVISE_CASES, IN_TRAINING),
    /** Made by the registration of the cooperative of which the person is a member. */
    BECOME_FOUNDER(FOUNDER, ADVISE_CASES, COMPLETED),
    RECORD_EXIT(ENDED, ADVISE_CASES, COMPLETED, FAILED_ATTENDANCE, FOUNDER),
    WITHDRAW_PERSON(
            WITHDRAWN,
            ADVISE_CASES,
            DRAFT,
            SUBMITTED,
            FORMAL_CHECK,
            CORRECTION,
            MERIT_CHECK,
            RESERVE,
            APPEAL,
            QUALIFIED,
            CONTRACT_SIGNED,
            IN_TRAINING,
            COMPLETED,
            FOUNDER);

    private final EnrolmentStage to;
    private final Permission permission;
    private final Set<EnrolmentStage> from;

    EnrolmentMove(EnrolmentStage to, Permission permission, EnrolmentStage first, EnrolmentStage... others) {
        this.to = to;
        this.permission = permission;
        this.from = EnumSet.of(first, others);
    }

    public EnrolmentStage to() {
        return to;
    }

    public Permission permission() {
        return permission;
    }

    public Set<EnrolmentStage> from() {
        return EnumSet.copyOf(from);
    }

    public boolean leadsFrom(EnrolmentStage stage) {
        return from.contains(stage);
    }
}
