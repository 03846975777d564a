package pl.pomost.records.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.access.Role;

/** Whose turn it is at each stage: the one that a case waits for, though others may have moves too. */
public final class NextStep {

    private NextStep() {}

    /** The role that the case waits for; nobody at the end of the road. */
    public static Optional<Role> waitsFor(Stage stage) {
        return switch (stage) {
            case GROUP_FORMING,
                    APPLICATION_DRAFT,
                    FORMAL_CORRECTION,
                    APPROVED,
                    REGISTRATION,
                    SPENDING,
                    SETTLEMENT_CORRECTION -> Optional.of(Role.ADVISOR);
            case FORMAL_ASSESSMENT, MERIT_ASSESSMENT, THIRD_ASSESSMENT -> Optional.of(Role.ASSESSOR);
            case SUBMITTED,
                    RANKED_RECOMMENDED,
                    CONTRACT_PREP,
                    SETTLEMENT_SUBMITTED,
                    MONITORING,
                    SUSPENDED,
                    ENFORCEMENT -> Optional.of(Role.MANAGER);
            case CONTRACT_SIGNED, SETTLED, REPAYMENT_DEMANDED -> Optional.of(Role.ACCOUNTANT);
            default -> Optional.empty();
        };
    }

    /** The stages at which a case waits for the role. */
    static List<Stage> stagesOf(Role role) {
        return Arrays.stream(Stage.values())
                .filter(stage -> waitsFor(stage).filter(role::equals).isPresent())
                .toList();
    }
}
