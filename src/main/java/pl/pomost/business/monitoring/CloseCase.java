package pl.pomost.business.monitoring;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** A manager closes the case after the durability period and gives the security back. */
@UseCase
@Requires(Permission.DECIDE_CASES)
public class CloseCase {

    /** Longest closing protocol, in characters. */
    public static final int PROTOCOL_LENGTH = 4000;

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    Closings closings;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    CloseCase() {}

    /**
     * How the case ends.
     *
     * @param securityReturned whether the security was handed back; a case is not closed while the office keeps it
     * @param protocol         at most 4000 characters
     */
    public record Command(CaseRef theCase, boolean securityReturned, String protocol) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.text("protocol", command.protocol(), PROTOCOL_LENGTH);
        check.that("securityReturned", command.securityReturned(), "closing.security-kept");
        check.orRefuse();
        var file = files.take(command.theCase());
        moves.make(Move.CLOSE_CASE, file, door.actor());
        var closing = new Closing(
                file.number(),
                clock.day(),
                door.actor().account(),
                command.protocol().strip());
        closings.add(closing);
        return facts.record(file.tells(
                "closing",
                Snapshot.empty()
                        .with("closedOn", clock.day())
                        .with("securityReturned", true)
                        .personal("protocol", closing.protocol())));
    }
}
