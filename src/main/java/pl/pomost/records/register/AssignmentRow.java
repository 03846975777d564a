package pl.pomost.records.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.assessment.Panel;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.fact.CaseNumber;

/**
 * A case that was given to the reader to assess.
 *
 * @param name       working name of the group or of the cooperative
 * @param due        the day by which the next move should be made
 * @param assignedOn the day on which the seat was given
 * @param next       what the assessor has to do now
 */
public record AssignmentRow(
        CaseNumber number,
        String name,
        Stage stage,
        @Nullable LocalDate due,
        LocalDate assignedOn,
        Duty next) {

    /** What an assessor has to do. */
    public enum Duty {
        DECLARE,
        FORMAL_CARD,
        SCORE_CARD,
        NOTHING
    }

    static Duty duty(Stage stage, Panel panel, boolean declared, boolean formal, boolean scored) {
        var checks = panel.checksIn().filter(stage::equals).isPresent() && !formal;
        var scores = panel.scoresIn().filter(stage::equals).isPresent() && !scored;
        if (!checks && !scores) {
            return Duty.NOTHING;
        }
        if (!declared) {
            return Duty.DECLARE;
        }
        return checks ? Duty.FORMAL_CARD : Duty.SCORE_CARD;
    }
}
