package pl.pomost.business.appeal;

import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
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

/** The advisor records the day on which the group received the letter about its result: the term of an appeal runs from it. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class RecordLetterReceipt {

    /** Longest description of a proof or a letter, in characters. */
    public static final int PROOF_LENGTH = 300;

    @Inject
    CaseFiles files;

    @Inject
    SeparationPolicy separation;

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

    RecordLetterReceipt() {}

    /**
     * @param receivedOn day of the receipt, not before the result and not after today
     * @param proof      where the proof is found, at most 300 characters
     */
    public record Command(CaseRef theCase, LocalDate receivedOn, String proof) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("receivedOn", command.receivedOn());
        check.text("proof", command.proof(), PROOF_LENGTH);
        check.orRefuse();

        var file = files.take(command.theCase());
        separation.writes(file, door.actor()).and(possible(file)).orRefuse();
        day(command, file).orRefuse();
        var receipt = new LetterReceipt(
                file,
                book.receipts(file) + 1,
                command.receivedOn(),
                command.proof().strip(),
                door.actor(),
                clock.day());
        appeals.add(receipt);
        return facts.record(file.tells("letter-receipt", receipt.snapshot()));
    }

    private Verdict possible(CaseFile file) {
        return Verdict.allowed()
                .require(book.isAppealable(file), () -> Reason.of("move.wrong-stage")
                        .with("stage", file.stage())
                        .with("from", AppealBook.APPEALABLE))
                .require(book.receipt(file).isEmpty(), () -> Reason.of("appeal.receipt-known"));
    }

    private Check day(Command command, CaseFile file) {
        var check = new Check();
        check.that("receivedOn", !command.receivedOn().isAfter(clock.day()), () -> Reason.ofField(
                        "receivedOn", "in-future")
                .with("day", clock.day()));
        check.that("receivedOn", !command.receivedOn().isBefore(file.stageSince()), () -> Reason.ofField(
                        "receivedOn", "appeal.before-result")
                .with("since", file.stageSince()));
        return check;
    }
}
