package pl.pomost.business.appeal;

import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
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

/** The group appeals; its advisor records the letter. A late one is refused with the figures, unless the rules hear it. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class FileAppeal {

    /** Longest text of the questioned passages, in characters. */
    public static final int PASSAGES_LENGTH = 4_000;

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    Groups groups;

    @Inject
    Programmes programmes;

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

    FileAppeal() {}

    /**
     * @param filedOn       day on which the letter came, not after today
     * @param letter        where it is found, at most 300 characters
     * @param passages      which passages of the assessment it questions and why, at most 4000 characters
     * @param planUnchanged that it changes nothing of the plan; must be true
     */
    public record Command(CaseRef theCase, LocalDate filedOn, String letter, String passages, Boolean planUnchanged)
            implements AboutCase {}

    public Receipt handle(Command command) {
        checked(command);
        var file = files.take(command.theCase());
        var actor = door.actor();
        moves.verdict(Move.FILE_APPEAL, file, actor).orRefuse();
        var receipt = book.receipt(file).orElseThrow();
        var term = book.term(file, receipt);
        programmes
                .rules(file.rulesVersion())
                .appeal()
                .hears(command.filedOn(), term)
                .orRefuse();
        var appeal = new Appeal(file, receipt, term, turn(file), command, actor, clock.day());
        if (file.stage().isEnd()) {
            groups.of(file.number()).gather();
        }
        moves.make(Move.FILE_APPEAL, file, actor, command.filedOn());
        appeals.add(appeal);
        return facts.record(file.tells("appeal", appeal.snapshot()));
    }

    private int turn(CaseFile file) {
        return book.filed(file, Appeal.Subject.at(file.stage())) + 1;
    }

    private void checked(Command command) {
        var check = new Check();
        check.required("filedOn", command.filedOn());
        check.that(
                "filedOn",
                command.filedOn() == null || !command.filedOn().isAfter(clock.day()),
                () -> Reason.ofField("filedOn", "in-future").with("day", clock.day()));
        check.text("letter", command.letter(), RecordLetterReceipt.PROOF_LENGTH);
        check.text("passages", command.passages(), PASSAGES_LENGTH);
        check.required("planUnchanged", command.planUnchanged());
        check.that("planUnchanged", !Boolean.FALSE.equals(command.planUnchanged()), "appeal.plan-changed");
        check.orRefuse();
    }
}
