package pl.pomost.business.plan;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The application is handed in: the plan is locked, its text kept with hash and moment. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class SubmitApplication {

    @Inject
    CaseFiles files;

    @Inject
    Programmes programmes;

    @Inject
    HandingIn handingIn;

    SubmitApplication() {}

    /** @param theCase the case whose application is complete */
    public record Command(CaseRef theCase) implements AboutCase {}

    public Receipt handle(Command command) {
        // first the edition: its last day of applications is not moved meanwhile
        programmes.lockEdition(files.look(command.theCase().number()).editionCode());
        return handingIn.handIn(Move.SUBMIT_APPLICATION, files.take(command.theCase()));
    }
}
