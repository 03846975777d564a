package pl.pomost.business.settlement;

import jakarta.inject.Inject;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.annex.GrantShares;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** A manager accepts the settlement as it was checked; never the person who checked it. */
@UseCase
@Requires(Permission.DECIDE_CASES)
public class AcceptSettlement {

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    Settlements settlements;

    @Inject
    Agreements agreements;

    @Inject
    GrantShares shares;

    @Inject
    VatCheck vatCheck;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    AcceptSettlement() {}

    /** The settlement of this case, as seen. */
    public record Command(CaseRef theCase) implements AboutCase {}

    public Receipt handle(Command command) {
        var file = files.take(command.theCase());
        moves.make(Move.ACCEPT_SETTLEMENT, file, door.actor());
        var settlement = settlements.of(file.number()).orElseThrow();
        settlement.accepted(
                door.actor().account(),
                clock.day(),
                shares.grant(agreements.of(file.number()).orElseThrow()));
        vatCheck.owe(file);
        return facts.record(file.tells("settlement", settlement.snapshot(settlements.proofsOf(file.number()))));
    }
}
