package pl.pomost.business.repayment;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.reference.BreachGrounds;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** A manager suspends a case in which a breach is suspected, and asks the cooperative to explain. */
@UseCase
@Requires(Permission.DECIDE_CASES)
public class SuspendCase {

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    SuspensionBook book;

    @Inject
    BreachGrounds grounds;

    @Inject
    Door door;

    SuspendCase() {}

    /** Longest reasons, in characters. */
    public static final int REASONS_LENGTH = 4000;

    /**
     * What is suspected.
     *
     * @param ground  code of the ground, such as B1
     * @param reasons at most 4000 characters
     */
    public record Command(CaseRef theCase, String ground, String reasons) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("ground", command.ground());
        check.that(
                "ground",
                command.ground() == null || grounds.of(command.ground()).isPresent(),
                "ground.unknown");
        check.text("reasons", command.reasons(), REASONS_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        moves.make(Move.SUSPEND_CASE, file, door.actor());
        return book.begin(file, command.ground(), command.reasons().strip());
    }
}
