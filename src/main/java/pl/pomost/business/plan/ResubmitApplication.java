package pl.pomost.business.plan;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.Move;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The corrected application is handed in again, as a further submission; the earlier ones stay as they were. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class ResubmitApplication {

    @Inject
    CaseFiles files;

    @Inject
    HandingIn handingIn;

    ResubmitApplication() {}

    /** @param theCase the case whose application was corrected */
    public record Command(CaseRef theCase) implements AboutCase {}

    public Receipt handle(Command command) {
        return handingIn.handIn(Move.RESUBMIT_APPLICATION, files.take(command.theCase()));
    }
}
