package pl.pomost.business.obligation;

import static pl.pomost.kernel.access.Role.ACCOUNTANT;
import static pl.pomost.kernel.access.Role.ADVISOR;
import static pl.pomost.kernel.access.Role.MANAGER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.kernel.access.Role;

/**
 * What can be owed, by whom in the office, and during which stages. The advisor answers for what the group or the
 * cooperative owes. Kinds without stages are opened and closed by their rooms or by hand; those about a person who is recruited
 * or leaves are the term of that person's way, see {@link #ofPerson}.
 */
public enum ObligationKind {
    ASSESS_FORMALLY(MANAGER, Stage.SUBMITTED, Stage.FORMAL_ASSESSMENT),
    CORRECT_APPLICATION(ADVISOR, Stage.FORMAL_CORRECTION),
    ASSESS_ON_MERIT(MANAGER, Stage.MERIT_ASSESSMENT, Stage.THIRD_ASSESSMENT),
    ANSWER_NEGOTIATION(ADVISOR, Stage.NEGOTIATION),
    DECIDE(MANAGER, Stage.RANKED_RECOMMENDED),
    DECIDE_APPEAL(MANAGER, Stage.APPEAL),
    REGISTER_COOPERATIVE(ADVISOR, Stage.APPROVED, Stage.REGISTRATION),
    SIGN_AGREEMENT(MANAGER, Stage.CONTRACT_PREP),
    PAY_FIRST_TRANCHE(ACCOUNTANT, Stage.CONTRACT_SIGNED),
    SETTLE_GRANT(ADVISOR, Stage.SPENDING),
    CHECK_SETTLEMENT(ADVISOR, Stage.SETTLEMENT_SUBMITTED),
    CORRECT_SETTLEMENT(ADVISOR, Stage.SETTLEMENT_CORRECTION),
    CONCLUDE_GRANT(ACCOUNTANT, Stage.SETTLED),
    KEEP_DURABILITY(MANAGER, Stage.MONITORING),
    EXPLAIN_SUSPENSION(ADVISOR, Stage.SUSPENDED),
    REPAY(ADVISOR, Stage.REPAYMENT_DEMANDED),
    /** Everything is bought before the last day of spending. */
    SPEND_GRANT(ADVISOR),
    /** The first look at the cooperative after the first tranche. */
    VISIT_EARLY(ADVISOR),
    /** The look in the second half of the durability period. */
    VISIT_LATE(ADVISOR),
    /** The cooperative accepts the protocol of a visit or objects to it. */
    ANSWER_PROTOCOL(ADVISOR),
    /** Something points at a breach: a manager looks into it. */
    LOOK_INTO_SIGNS(MANAGER),
    /** A member left the cooperative and is to be replaced. */
    REPLACE_MEMBER(ADVISOR),
    /** Somebody left a post and is to be replaced. */
    REPLACE_PERSON(ADVISOR),
    /** The certificate of granted aid is handed over on the day of the granting. */
    ISSUE_CERTIFICATE(ACCOUNTANT),
    /** Granted aid is reported to the register of state aid. */
    REPORT_AID(ACCOUNTANT),
    /** A certificate says more than the cooperative keeps: the aid is lowered and a corrected one drawn up. */
    CORRECT_CERTIFICATE(ACCOUNTANT),
    /** A cooperative of few founders takes in further members. */
    ADMIT_MEMBERS(ADVISOR),
    /** A cooperative of legal persons employs as many people as it must. */
    EMPLOY_PERSONS(ADVISOR),
    /** A cooperative whose first person is insured from a later day is registered for social insurance. */
    REGISTER_INSURANCE(ADVISOR),
    /** The papers of a case with aid are kept until a day, and looked through then. */
    KEEP_PAPERS(MANAGER),
    /** Whether VAT of what was paid gross was recovered after all. */
    CHECK_VAT(ADVISOR),
    /** A security that will expire is renewed or replaced. */
    RENEW_SECURITY(MANAGER),
    /** Securities are given back after the closing. */
    RETURN_SECURITY(MANAGER),
    /** The documents of a month of bridging support. */
    HAND_IN_EVIDENCE(ADVISOR),
    /** A cooperative that wants the extended support asks for it before the basic one ends. */
    APPLY_FOR_EXTENDED(ADVISOR),
    /** The recruitment form of a person is checked. */
    CHECK_FORM(ADVISOR),
    /** A person completes the form. */
    COMPLETE_FORM(ADVISOR),
    /** The list of everybody who was interviewed in an edition. */
    APPROVE_RECRUITMENT_LIST(MANAGER),
    /** Somebody who was not taken has appealed. */
    ANSWER_RECRUITMENT_APPEAL(MANAGER),
    /** What a person does after the support: the exit data of the fund. */
    RECORD_EXIT(ADVISOR),
    /** An application for bridging support is checked, scored and decided on. */
    REVIEW_BRIDGING(MANAGER),
    /** An application for bridging support is corrected. */
    CORRECT_BRIDGING(ADVISOR),
    /** The appeal against refused bridging support is decided. */
    DECIDE_BRIDGING_APPEAL(MANAGER),
    /** The contract of bridging support is signed and its months begin. */
    SIGN_BRIDGING(MANAGER),
    /** A month of bridging support is paid. */
    PAY_BRIDGING(ACCOUNTANT),
    /** Bridging support is settled as a whole. */
    SETTLE_BRIDGING(MANAGER),
    /** Whatever somebody wrote down by hand. */
    OTHER(ADVISOR);

    /** What is owed while an application for bridging support is on its way. */
    public static final Set<ObligationKind> OF_BRIDGING_APPLICATIONS =
            EnumSet.of(REVIEW_BRIDGING, CORRECT_BRIDGING, DECIDE_BRIDGING_APPEAL, SIGN_BRIDGING);

    private static final Set<ObligationKind> BEFORE_CLOSING = EnumSet.of(
            ISSUE_CERTIFICATE,
            REPORT_AID,
            CORRECT_CERTIFICATE,
            CHECK_VAT,
            REPLACE_MEMBER,
            REPLACE_PERSON,
            ADMIT_MEMBERS,
            EMPLOY_PERSONS,
            REGISTER_INSURANCE,
            OTHER);

    private final Role owner;
    private final Set<Stage> stages;

    ObligationKind(Role owner, Stage... stages) {
        this.owner = owner;
        this.stages = stages.length == 0 ? EnumSet.noneOf(Stage.class) : EnumSet.copyOf(Arrays.asList(stages));
    }

    /** The role on whose desk it lies. */
    public Role owner() {
        return owner;
    }

    /** Whether it lasts as long as the case stands at certain stages. */
    public boolean followsStages() {
        return !stages.isEmpty();
    }

    /** Whether it is owed after the end of the road too. */
    public boolean outlivesCase() {
        return this == RETURN_SECURITY
                || this == CHECK_VAT
                || this == REPORT_AID
                || this == ISSUE_CERTIFICATE
                || this == CORRECT_CERTIFICATE
                || this == KEEP_PAPERS;
    }

    /** Whether a case is closed only after it: no closed case owes it any more. What is owed about visits, support and securities has rules of its own. */
    public boolean endsBeforeClosing() {
        return BEFORE_CLOSING.contains(this);
    }

    /** Whether it is owed at this stage. */
    public boolean holdsAt(Stage stage) {
        return stages.contains(stage);
    }

    /** What is owed about a person who stands there on the way through an edition, while a term runs. */
    public static ObligationKind ofPerson(EnrolmentStage stage) {
        return switch (stage) {
            case SUBMITTED, FORMAL_CHECK -> CHECK_FORM;
            case CORRECTION -> COMPLETE_FORM;
            case MERIT_CHECK -> APPROVE_RECRUITMENT_LIST;
            case APPEAL -> ANSWER_RECRUITMENT_APPEAL;
            case COMPLETED, FAILED_ATTENDANCE, FOUNDER, WITHDRAWN -> RECORD_EXIT;
            case DRAFT, REJECTED_FORMAL, RESERVE, NOT_QUALIFIED, QUALIFIED, CONTRACT_SIGNED, IN_TRAINING, ENDED ->
                OTHER;
        };
    }

    /** What a case owes because of its stage. */
    public static Optional<ObligationKind> of(Stage stage) {
        return Arrays.stream(values()).filter(kind -> kind.holdsAt(stage)).findFirst();
    }
}
