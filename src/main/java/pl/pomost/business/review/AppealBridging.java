package pl.pomost.business.review;

import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.BridgingMove;
import pl.pomost.business.bridging.BridgingMoves;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The cooperative appeals against a refusal; its advisor records the letter. A late one is refused, unless the rules hear it. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class AppealBridging {

    /** Longest text of what is questioned, in characters. */
    public static final int PASSAGES_LENGTH = 4000;

    @Inject
    CaseFiles files;

    @Inject
    BridgingMoves moves;

    @Inject
    Reviews reviews;

    @Inject
    Programmes programmes;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    AppealBridging() {}

    /**
     * @param filedOn  day on which the letter came, not after today
     * @param letter   where it is found, at most 300 characters
     * @param passages what it questions and why, at most 4000 characters
     */
    public record Command(CaseRef theCase, BridgingKind kind, LocalDate filedOn, String letter, String passages)
            implements AboutCase {}

    public Receipt handle(Command command) {
        checked(command);
        var file = files.take(command.theCase());
        var support = moves.latest(file, command.kind());
        moves.verdict(BridgingMove.APPEAL_BRIDGING, file, support, door.actor()).orRefuse();
        var appeal = reviews.appealOf(support).orElseThrow();
        programmes
                .rules(file.rulesVersion())
                .appeal()
                .hears(command.filedOn(), appeal.term())
                .orRefuse();
        appeal.filed(
                command.filedOn(),
                command.letter().strip(),
                command.passages().strip(),
                door.actor().account());
        moves.follow(BridgingMove.APPEAL_BRIDGING, file, support);
        return facts.record(file.tells(appeal.thing(), appeal.snapshot()));
    }

    private void checked(Command command) {
        var check = new Check();
        check.required("kind", command.kind());
        check.required("filedOn", command.filedOn());
        check.that(
                "filedOn",
                command.filedOn() == null || !command.filedOn().isAfter(clock.day()),
                () -> Reason.ofField("filedOn", "in-future").with("day", clock.day()));
        check.text("letter", command.letter(), RecordBridgingReceipt.PROOF_LENGTH);
        check.text("passages", command.passages(), PASSAGES_LENGTH);
        check.orRefuse();
    }
}
