package pl.pomost.business.assessment;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.Move;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The chair rejects an application whose form is not met, or that was not completed in time. */
@UseCase
@Requires(Permission.DIRECT_CASES)
public class RejectFormally {

    @Inject
    Chair chair;

    RejectFormally() {}

    /** @param grounds why, at most 4000 characters */
    public record Command(CaseRef theCase, String grounds) implements AboutCase {}

    public Receipt handle(Command command) {
        return chair.rules(
                FormalRuling.Kind.REJECTION, Move.REJECT_FORMALLY, command.theCase(), "grounds", command.grounds());
    }
}
