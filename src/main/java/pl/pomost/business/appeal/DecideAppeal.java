package pl.pomost.business.appeal;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFile;
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

/**
 * A manager who did not decide first closes an appeal. Where it leads is said by the new cards, not by the manager, who only
 * may refuse a right appeal for which the edition has no money left. What is decided is final.
 */
@UseCase
@Requires(Permission.DECIDE_CASES)
public class DecideAppeal {

    /** Longest grounds, in characters. */
    public static final int GROUNDS_LENGTH = 4_000;

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    Appeals appeals;

    @Inject
    AppealBook book;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    DecideAppeal() {}

    /**
     * @param grounds what the group is told, at most 4000 characters
     * @param noMoney whether a right appeal ends without a grant, because the edition has no money for it
     */
    public record Command(CaseRef theCase, String grounds, boolean noMoney) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.text("grounds", command.grounds(), GROUNDS_LENGTH);
        check.orRefuse();

        var file = files.take(command.theCase());
        var move = command.noMoney() ? Move.REFUSE_ON_APPEAL : leadsTo(file);
        moves.verdict(move, file, door.actor()).orRefuse();
        var appeal = book.open(file.number()).orElseThrow();
        var findings = book.findings(file, appeal);
        moves.make(move, file, door.actor());
        var ruling = new AppealRuling(
                appeal, findings, file.stage(), command.grounds().strip(), door.actor(), clock.day());
        appeals.add(ruling);
        return facts.record(file.tells("appeal-ruling", ruling.snapshot()));
    }

    /** Where the cards lead; any of the moves while there is no appeal, to be refused for its stage. */
    private Move leadsTo(CaseFile file) {
        return book.open(file.number())
                .map(appeal -> book.findings(file, appeal).leadsTo(appeal))
                .orElse(Move.UPHOLD_REJECTION_ON_MERIT);
    }
}
