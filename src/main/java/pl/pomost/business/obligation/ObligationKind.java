package pl.pomost.business.obligation;

import static pl.pomost.kernel.access.Role.ACCOUNTANT;
import static pl.pomost.kernel.access.Role.ADVISOR;
import static pl.pomost.kernel.access.Role.MANAGER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.access.Role;

/**
 * What can be owed, by whom in the office, and during which stages. The advisor answers for what the group or the
 * cooperative owes. Kinds without stages are opened and closed by their rooms or by hand.
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
    /** The first look at the cooperative after the first tranche. */
    VISIT_EARLY(ADVISOR),
    /** The look in the second half of the durability period. */
    VISIT_LATE(ADVISOR),
    /** Somebody left a post and is to be replaced. */
    REPLACE_PERSON(ADVISOR),
    /** The certificate of granted aid is handed over on the day of the granting. */
    ISSUE_CERTIFICATE(ACCOUNTANT),
    /** Granted aid is reported to the register of state aid. */
    REPORT_AID(ACCOUNTANT),
    /** A cooperative of few founders takes in further members. */
    ADMIT_MEMBERS(ADVISOR),
    /** A security that will expire is renewed or replaced. */
    RENEW_SECURITY(MANAGER),
    /** Securities are given back after the closing. */
    RETURN_SECURITY(MANAGER),
    /** Whatever somebody wrote down by hand. */
    OTHER(ADVISOR);

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
        return this == RETURN_SECURITY || this == REPORT_AID || this == ISSUE_CERTIFICATE;
    }

    /** Whether it is owed at this stage. */
    public boolean holdsAt(Stage stage) {
        return stages.contains(stage);
    }

    /** What a case owes because of its stage. */
    public static Optional<ObligationKind> of(Stage stage) {
        return Arrays.stream(values()).filter(kind -> kind.holdsAt(stage)).findFirst();
    }
}
