package pl.pomost.records.forecast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.fact.CaseNumber;

/**
 * What the forecast knows of a case.
 *
 * @param suspendedIn the stage that a suspended case will return to
 * @param due         last day of the present stage
 */
record CaseLook(
        CaseNumber number,
        String rulesVersion,
        Stage stage,
        @Nullable Stage suspendedIn,
        @Nullable LocalDate due) {

    /** The stage that says what is still to come. */
    Stage standing() {
        return stage == Stage.SUSPENDED && suspendedIn != null ? suspendedIn : stage;
    }
}
