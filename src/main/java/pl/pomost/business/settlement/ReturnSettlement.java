package pl.pomost.business.settlement;

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

/** The advisor sends the settlement back to the cooperative, saying what is wrong. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class ReturnSettlement {

    private static final int REMARKS_LENGTH = 2000;

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    Settlements settlements;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    ReturnSettlement() {}

    /** @param remarks what the cooperative must correct, at most 2000 characters */
    public record Command(CaseRef theCase, String remarks) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.text("remarks", command.remarks(), REMARKS_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        moves.make(Move.RETURN_SETTLEMENT, file, door.actor());
        var settlement = settlements.of(file.number()).orElseThrow();
        settlement.returned(
                door.actor().account(), clock.day(), command.remarks().strip());
        return facts.record(file.tells("settlement", settlement.snapshot(settlements.proofsOf(file.number()))));
    }
}
