package pl.pomost.business.repayment;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** A manager has the claim enforced after the term has passed: the note is filled in, the court is asked. */
@UseCase
@Requires(Permission.DECIDE_CASES)
public class EnforceRepayment {

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    Suspensions suspensions;

    @Inject
    Demands demands;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    EnforceRepayment() {}

    /** What is done: the note, the court, the case number there; at most 4000 characters. */
    public record Command(CaseRef theCase, String steps) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.text("steps", command.steps(), SuspendCase.REASONS_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        moves.make(Move.ENFORCE_REPAYMENT, file, door.actor());
        var demand = demands.owed(file.number()).orElseThrow();
        suspensions
                .lasting(file.number())
                .ifPresent(lasting -> lasting.end(
                        door.actor().account(), clock.day(), command.steps().strip()));
        demand.enforced(door.actor().account(), clock.day(), command.steps().strip());
        return facts.record(file.tells("demand " + demand.number(), demand.snapshot()));
    }
}
