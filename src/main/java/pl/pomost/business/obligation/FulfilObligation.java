package pl.pomost.business.obligation;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The owner says that an obligation is fulfilled, and how. What follows the stage of a case ends with the move instead. */
@UseCase
@Requires({Permission.ADVISE_CASES, Permission.DIRECT_CASES, Permission.PREPARE_PAYOUTS})
public class FulfilObligation {

    /** Longest note, in characters. */
    public static final int NOTE_LENGTH = 1000;

    @Inject
    CaseFiles files;

    @Inject
    Obligations obligations;

    @Inject
    Duties duties;

    @Inject
    SeparationPolicy separation;

    @Inject
    Door door;

    FulfilObligation() {}

    /**
     * @param number number of the obligation within the case
     * @param note   how it was fulfilled, at most 1000 characters
     */
    public record Command(CaseRef theCase, int number, String note) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.text("note", command.note(), NOTE_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        var owed = obligations.of(file.number()).stream()
                .filter(obligation -> obligation.number() == command.number())
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("obligation", command.number()));
        verdict(owed, file).orRefuse();
        return duties.close(file, owed, command.note().strip());
    }

    private Verdict verdict(Obligation owed, CaseFile file) {
        return owner(owed, file)
                .require(owed.isOpen(), () -> Reason.of("obligation.closed")
                        .with("day", owed.closedOn().orElse(owed.due())))
                .require(!owed.kind().followsStages(), () -> Reason.of("obligation.follows-stage")
                        .with("kind", owed.kind()));
    }

    private Verdict owner(Obligation owed, CaseFile file) {
        return owed.owner() == Role.ADVISOR
                ? separation.writes(file, door.actor())
                : Verdict.allowed().require(door.actor().is(owed.owner()), () -> Reason.of("obligation.not-yours")
                        .with("role", owed.owner()));
    }
}
