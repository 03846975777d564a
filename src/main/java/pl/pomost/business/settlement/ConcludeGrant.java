package pl.pomost.business.settlement;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** An accountant concludes a grant of which nothing is left to pay: with the money that came back, or with none. */
@UseCase
@Requires(Permission.ANSWER_PAYOUTS)
public class ConcludeGrant {

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    Settlements settlements;

    @Inject
    AcceptedCost cost;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    ConcludeGrant() {}

    /**
     * What the bank statement shows.
     *
     * @param returned   what came back, exactly what had to; 0.00 when nothing had to
     * @param receivedOn the bank's day, not in the future; absent when nothing came back
     */
    public record Command(
            CaseRef theCase, Money returned, @Nullable LocalDate receivedOn) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("returned", command.returned());
        var day = command.receivedOn();
        if (command.returned() != null && command.returned().isPositive()) {
            check.required("receivedOn", day);
        }
        check.that(
                "receivedOn", day == null || !day.isAfter(clock.day()), () -> Reason.ofField("receivedOn", "in-future")
                        .with("day", clock.day()));
        check.orRefuse();

        var file = files.take(command.theCase());
        var due = cost.toReturn(file.number());
        Verdict.allowed()
                .require(file.stage() == Stage.SETTLED, () -> Reason.of("settlement.not-settled")
                        .with("stage", file.stage()))
                .require(command.returned().equals(due), () -> Reason.of("settlement.return-differs")
                        .with("due", due)
                        .with("returned", command.returned()))
                .orRefuse();
        var settlement = settlements.of(file.number()).orElseThrow();
        settlement.moneyCameBack(command.returned());
        moves.make(Move.BEGIN_MONITORING, file, door.actor());
        return facts.record(file.tells("settlement", settlement.snapshot(settlements.proofsOf(file.number()))));
    }
}
