package pl.pomost.business.monitoring;

import jakarta.inject.Inject;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Commitment;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * A manager ends an agreement under which nothing was paid, because the cooperative resigns or the office rescinds it. What it
 * promised is free for the reserve list, its aid is taken back by corrected certificates, its bridging support ends with it.
 */
@UseCase
@Requires(Permission.DECIDE_CASES)
public class DissolveAgreement {

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    Agreements agreements;

    @Inject
    Programmes programmes;

    @Inject
    Closings closings;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    DissolveAgreement() {}

    /**
     * How the agreement ends.
     *
     * @param securityReturned whether the security was handed back; no agreement ends while the office keeps it
     * @param protocol         who ends it, why, and where the letter is found; at most 4000 characters
     */
    public record Command(CaseRef theCase, boolean securityReturned, String protocol) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.text("protocol", command.protocol(), CloseCase.PROTOCOL_LENGTH);
        check.that("securityReturned", command.securityReturned(), "closing.security-kept");
        check.orRefuse();
        var file = files.take(command.theCase());
        moves.make(Move.DISSOLVE_AGREEMENT, file, door.actor());
        var closing = new Closing(
                file.number(),
                clock.day(),
                door.actor().account(),
                command.protocol().strip());
        closings.add(closing);
        return facts.record(file.tells(
                "dissolution",
                Snapshot.empty()
                        .with("closedOn", closing.closedOn())
                        .with("securityReturned", true)
                        .with("releasedGrant", release(file))
                        .personal("protocol", closing.protocol())));
    }

    private Money release(CaseFile file) {
        var agreement = agreements.of(file.number()).orElseThrow();
        var budget = programmes.lockBudget(file.editionCode(), Budget.Purpose.GRANTS);
        var promised = programmes.committedTo(file.number(), Budget.Purpose.GRANTS);
        if (promised.isPositive()) {
            programmes.add(Commitment.released(budget, file.number(), agreement.number(), promised, clock.day()));
        }
        return promised;
    }
}
