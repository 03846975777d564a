package pl.pomost.business.assessment;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.Move;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The chair calls on the group to complete its application; the formal cards are filled in again for the new version. */
@UseCase
@Requires(Permission.DIRECT_CASES)
public class CallForCorrection {

    @Inject
    Chair chair;

    CallForCorrection() {}

    /** @param text what must be completed, at most 4000 characters */
    public record Command(CaseRef theCase, String text) implements AboutCase {}

    public Receipt handle(Command command) {
        return chair.rules(
                FormalRuling.Kind.CORRECTION_CALL, Move.CALL_FOR_CORRECTION, command.theCase(), "text", command.text());
    }
}
