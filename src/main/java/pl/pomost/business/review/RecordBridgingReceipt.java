package pl.pomost.business.review;

import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.BridgingMoves;
import pl.pomost.business.bridging.BridgingState;
import pl.pomost.business.bridging.BridgingSupport;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor records the day on which the cooperative received the refusal: the term of an appeal runs from it. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class RecordBridgingReceipt {

    /** Longest description of a proof or a letter, in characters. */
    public static final int PROOF_LENGTH = 300;

    @Inject
    CaseFiles files;

    @Inject
    BridgingMoves moves;

    @Inject
    Reviews reviews;

    @Inject
    Programmes programmes;

    @Inject
    SeparationPolicy separation;

    @Inject
    WorkingCalendar calendar;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    RecordBridgingReceipt() {}

    /**
     * @param receivedOn day of the receipt, not before the refusal and not after today
     * @param proof      where the proof is found, at most 300 characters
     */
    public record Command(CaseRef theCase, BridgingKind kind, LocalDate receivedOn, String proof)
            implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("kind", command.kind());
        check.required("receivedOn", command.receivedOn());
        check.text("proof", command.proof(), PROOF_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        var support = moves.latest(file, command.kind());
        possible(file, support).orRefuse();
        day(command, support).orRefuse();
        var terms = programmes.rules(file.rulesVersion()).appeal();
        var term = Term.of(TermEvent.RECEIPT, calendar.deadline(command.receivedOn(), terms.days(), terms.dayKind()));
        var receipt = new BridgingAppeal(
                support, term, command.proof().strip(), door.actor().account());
        reviews.add(receipt);
        return facts.record(file.tells(receipt.thing(), receipt.snapshot()));
    }

    private Verdict possible(CaseFile file, BridgingSupport support) {
        return separation
                .writes(file, door.actor())
                .require(support.state() == BridgingState.REFUSED, () -> Reason.of("bridging.wrong-state")
                        .with("state", support.state()))
                .require(reviews.appealOf(support).isEmpty(), () -> Reason.of("appeal.receipt-known"));
    }

    private Check day(Command command, BridgingSupport support) {
        var refused = support.decidedOn().orElseThrow();
        var check = new Check();
        check.that("receivedOn", !command.receivedOn().isAfter(clock.day()), () -> Reason.ofField(
                        "receivedOn", "in-future")
                .with("day", clock.day()));
        check.that("receivedOn", !command.receivedOn().isBefore(refused), () -> Reason.ofField(
                        "receivedOn", "appeal.before-result")
                .with("since", refused));
        return check;
    }
}
