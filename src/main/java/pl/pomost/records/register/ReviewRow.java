package pl.pomost.records.register;

import java.time.LocalDate;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.BridgingState;
import pl.pomost.kernel.fact.CaseNumber;

/**
 * An application for bridging support that was given to the reader to examine.
 *
 * @param name       working name of the group or of the cooperative
 * @param round      2 when it is examined anew on an appeal
 * @param assignedOn the day on which it was given
 * @param next       what the assessor has to do now
 */
public record ReviewRow(
        CaseNumber number,
        String name,
        BridgingKind kind,
        BridgingState state,
        int round,
        LocalDate assignedOn,
        Task next) {

    /** What an assessor has to do with an application for bridging support. */
    public enum Task {
        CHECK_FORM,
        SCORE_CARD,
        NOTHING
    }
}
