package pl.pomost.business.casefile;

import jakarta.inject.Inject;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.programme.Budget;
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

/** The group resigns: its people may join another group, and what the edition had promised it is free again. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class WithdrawCase {

    /** Longest reason, in characters. */
    public static final int REASON_LENGTH = 1000;

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    Groups groups;

    @Inject
    Programmes programmes;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    WithdrawCase() {}

    /**
     * @param theCase the case
     * @param reason  why the group resigns, at most 1000 characters
     */
    public record Command(CaseRef theCase, String reason) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.text("reason", command.reason(), REASON_LENGTH);
        check.orRefuse();

        var file = files.take(command.theCase());
        moves.make(Move.WITHDRAW, file, door.actor());
        groups.of(file.number()).dissolve();
        return facts.record(file.tells(
                "withdrawal",
                Snapshot.empty()
                        .personal("reason", command.reason().strip())
                        .with("releasedGrant", release(file, Budget.Purpose.GRANTS))
                        .with("releasedBridging", release(file, Budget.Purpose.BRIDGING))));
    }

    private Money release(CaseFile file, Budget.Purpose purpose) {
        return programmes.release(file.editionCode(), file.number(), purpose, clock.day());
    }
}
