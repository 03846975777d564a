package pl.pomost.business.agreement;

import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.aid.AidGranting;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.decision.Decisions;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Programmes;
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

/**
 * A manager ends an approved case whose agreement cannot come about: what the edition had promised is free again, for the
 * reserve list too, and nothing is owed any more.
 */
@UseCase
@Requires(Permission.DECIDE_CASES)
public class EndWithoutAgreement {

    /** Longest reasons, in characters. */
    public static final int REASONS_LENGTH = 4000;

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    Endings endings;

    @Inject
    Cooperatives cooperatives;

    @Inject
    Decisions decisions;

    @Inject
    AidGranting aid;

    @Inject
    Programmes programmes;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    EndWithoutAgreement() {}

    /**
     * @param theCase the case as it was seen
     * @param ground  why, of the list
     * @param reasons why in words, at most 4000 characters; the letter to the group says them
     */
    public record Command(
            CaseRef theCase,
            @Nullable EndingGround ground,
            @Nullable String reasons) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("ground", command.ground());
        check.text("reasons", command.reasons(), REASONS_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        var ground = Objects.requireNonNull(command.ground());
        moves.verdict(Move.END_WITHOUT_AGREEMENT, file, door.actor()).orRefuse();
        holds(ground, file).orRefuse();
        moves.make(Move.END_WITHOUT_AGREEMENT, file, door.actor());
        var released = programmes.release(file.editionCode(), file.number(), Budget.Purpose.GRANTS, clock.day());
        var ending = new Ending(
                file.number(),
                ground,
                String.valueOf(command.reasons()).strip(),
                released,
                door.actor().account(),
                clock.day());
        endings.add(ending);
        return facts.record(file.tells("ending", ending.snapshot()));
    }

    /** All reasons why that ground does not hold now. */
    private Verdict holds(EndingGround ground, CaseFile file) {
        var verdict = Verdict.allowed()
                .require(ground.stages().contains(file.stage()), () -> Reason.of("ending.wrong-stage")
                        .with("ground", ground)
                        .with("stage", file.stage()));
        if (!verdict.isAllowed()) {
            return verdict;
        }
        return switch (ground) {
            case TERM_PASSED -> verdict.and(passed(file));
            case HEADROOM_GONE -> verdict.and(gone(file));
            case COURT_REFUSED, NO_SECURITY, COMPOSITION_CHANGED -> verdict;
        };
    }

    private Verdict passed(CaseFile file) {
        var today = clock.day();
        return Verdict.allowed()
                .require(file.due().filter(today::isAfter).isPresent(), () -> Reason.of("ending.term-runs")
                        .with("due", file.due().orElse(today)));
    }

    private Verdict gone(CaseFile file) {
        var amount = decisions.approvalOf(file.number()).orElseThrow().amount();
        var fits = cooperatives.of(file.number()).flatMap(Cooperative::nip).filter(nip -> aid.verdict(file, nip, amount)
                .isAllowed());
        return Verdict.allowed().require(fits.isEmpty(), () -> Reason.of("ending.headroom-suffices")
                .with("amount", amount));
    }
}
