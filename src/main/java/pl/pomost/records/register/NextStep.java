package pl.pomost.records.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.access.Role;

/** What a case waits for, and from whom: one step for each place on the road, though others may have moves there too. */
public enum NextStep {
    GATHER_GROUP(Role.ADVISOR, Stage.GROUP_FORMING),
    WRITE_APPLICATION(Role.ADVISOR, Stage.APPLICATION_DRAFT),
    OPEN_ASSESSMENT(Role.MANAGER, Stage.SUBMITTED),
    CHECK_FORM(Role.ASSESSOR, Stage.FORMAL_ASSESSMENT),
    CORRECT_APPLICATION(Role.ADVISOR, Stage.FORMAL_CORRECTION),
    GIVE_POINTS(Role.ASSESSOR, Stage.MERIT_ASSESSMENT, Stage.THIRD_ASSESSMENT),
    /** While the case is assessed and the panel is not complete. */
    FILL_SEAT(Role.MANAGER),
    /** While every card is locked and the rules want the amount negotiated first. */
    OPEN_NEGOTIATION(Role.MANAGER),
    ANSWER_NEGOTIATION(Role.ADVISOR, Stage.NEGOTIATION),
    /** While the group has answered and the committee has not ruled. */
    RULE_ON_CUTS(Role.MANAGER),
    DECIDE(Role.MANAGER, Stage.RANKED_RECOMMENDED),
    DECIDE_APPEAL(Role.MANAGER, Stage.APPEAL),
    AWAIT_MONEY(Role.MANAGER, Stage.RANKED_RESERVE),
    BEGIN_REGISTRATION(Role.ADVISOR, Stage.APPROVED),
    COMPLETE_REGISTRATION(Role.ADVISOR, Stage.REGISTRATION),
    SIGN_AGREEMENT(Role.MANAGER, Stage.CONTRACT_PREP),
    PAY_FIRST(Role.ACCOUNTANT, Stage.CONTRACT_SIGNED),
    SETTLE(Role.ADVISOR, Stage.SPENDING),
    /** Until somebody has checked the settlement that was handed in. */
    CHECK_SETTLEMENT(Role.ADVISOR),
    ACCEPT_SETTLEMENT(Role.MANAGER, Stage.SETTLEMENT_SUBMITTED),
    CORRECT_SETTLEMENT(Role.ADVISOR, Stage.SETTLEMENT_CORRECTION),
    PAY_LAST(Role.ACCOUNTANT, Stage.SETTLED),
    WATCH(Role.MANAGER, Stage.MONITORING),
    END_SUSPENSION(Role.MANAGER, Stage.SUSPENDED),
    RECEIVE_RETURN(Role.ACCOUNTANT, Stage.REPAYMENT_DEMANDED),
    ENFORCE(Role.MANAGER, Stage.ENFORCEMENT),
    CONFIRM_RETURN(Role.MANAGER),
    APPROVE_PAYOUT(Role.MANAGER),
    ANSWER_PAYOUT(Role.ACCOUNTANT);

    /** SQL on a case {@code c}: the name of the step where the stage alone does not tell it, otherwise the stage. */
    public static final String SQL =
            "CASE WHEN (c.stage IN ('FORMAL_ASSESSMENT', 'MERIT_ASSESSMENT') AND (SELECT r.assessors"
                    + " FROM support_rules r WHERE r.version = c.rules_version) > (SELECT COUNT(*)"
                    + " FROM assignment x WHERE x.case_number = c.number AND x.panel = 'FIRST' AND x.seat_number IS NOT NULL))"
                    + " OR (c.stage = 'THIRD_ASSESSMENT' AND NOT EXISTS (SELECT 1"
                    + " FROM assignment y WHERE y.case_number = c.number AND y.panel = 'THIRD' AND y.seat_number IS NOT NULL))"
                    + " THEN 'FILL_SEAT'"
                    + " WHEN c.stage IN ('MERIT_ASSESSMENT', 'THIRD_ASSESSMENT') AND NOT EXISTS (SELECT 1"
                    + " FROM assignment u WHERE u.case_number = c.number AND u.panel IN ('FIRST', 'THIRD')"
                    + " AND u.seat_number IS NOT NULL AND NOT EXISTS (SELECT 1 FROM score_card s"
                    + " WHERE s.case_number = u.case_number AND s.account = u.account)) THEN 'OPEN_NEGOTIATION'"
                    + " WHEN c.stage = 'NEGOTIATION' AND EXISTS (SELECT 1"
                    + " FROM negotiation_answer n WHERE n.case_number = c.number) THEN 'RULE_ON_CUTS'"
                    + " WHEN c.stage = 'SETTLEMENT_SUBMITTED' AND EXISTS (SELECT 1"
                    + " FROM settlement z WHERE z.case_number = c.number AND z.state = 'SUBMITTED')"
                    + " THEN 'CHECK_SETTLEMENT' ELSE c.stage END";

    private final Role role;
    private final List<Stage> stages;

    NextStep(Role role, Stage... stages) {
        this.role = role;
        this.stages = List.of(stages);
    }

    /** Whose turn it is. */
    public Role role() {
        return role;
    }

    /** What {@link #SQL} found; empty at the end of the road. */
    public static Optional<NextStep> of(String found) {
        return Arrays.stream(values())
                .filter(step -> step.name().equals(found)
                        || step.stages.stream().map(Stage::name).anyMatch(found::equals))
                .findFirst();
    }

    /** What {@link #SQL} finds where the case waits for the role. */
    static List<String> waitingFor(Role role) {
        return Arrays.stream(values())
                .filter(step -> step.role == role)
                .flatMap(step -> step.stages.isEmpty()
                        ? List.of(step.name()).stream()
                        : step.stages.stream().map(Stage::name))
                .toList();
    }
}
