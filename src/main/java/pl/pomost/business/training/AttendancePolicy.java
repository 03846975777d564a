package pl.pomost.business.training;

import java.math.BigDecimal;
import java.math.RoundingMode;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** Who is trained: whoever attended at least the share of the planned hours that the rules ask for, with signatures. */
public final class AttendancePolicy {

    private AttendancePolicy() {}

    /** Quarters of an hour that a person needs: the share of the planned ones, rounded up. */
    public static int needed(SupportRules rules) {
        return rules.training()
                .attendanceThreshold()
                .percent()
                .movePointLeft(2)
                .multiply(BigDecimal.valueOf(rules.training().quarters()))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }

    /**
     * Whether the person is trained.
     *
     * @param counted quarters of an hour that the person attended and signed for
     */
    public static Verdict verdict(String participant, int counted, SupportRules rules) {
        int needed = needed(rules);
        return Verdict.allowed().require(counted >= needed, () -> Reason.of("training.below-threshold")
                .with("participant", participant)
                .with("attended", Hours.of(counted))
                .with("needed", Hours.of(needed))
                .with("planned", Hours.of(rules.training().quarters()))
                .with("share", rules.training().attendanceThreshold()));
    }
}
