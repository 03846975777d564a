package pl.pomost.business.assessment;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.Stage;
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

/** An assessor declares impartiality, or a conflict: then the seat is empty and the chair must give it to somebody else. */
@UseCase
@Requires(Permission.ASSESS_CASES)
public class DeclareImpartiality {

    /** Stages in which a committee works. */
    static final Set<Stage> AT_WORK = EnumSet.of(
            Stage.FORMAL_ASSESSMENT,
            Stage.FORMAL_CORRECTION,
            Stage.MERIT_ASSESSMENT,
            Stage.THIRD_ASSESSMENT,
            Stage.APPEAL);

    @Inject
    CaseFiles files;

    @Inject
    Committees committees;

    @Inject
    Assessments assessments;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    DeclareImpartiality() {}

    /**
     * @param impartial whether the declaration is made as it stands
     * @param conflict  the tie with the applicant; needed when it is not
     */
    public record Command(
            CaseRef theCase, Boolean impartial, @Nullable String conflict) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("impartial", command.impartial());
        var conflicted = Boolean.FALSE.equals(command.impartial());
        if (conflicted) {
            check.text("conflict", command.conflict(), CardContent.TEXT_LENGTH);
        }
        check.orRefuse();

        var account = door.actor().account();
        committees.admit(command.theCase().number(), door.actor());
        var file = files.take(command.theCase());
        var committee = committees.of(file);
        atWork(file)
                .require(!committee.hasDeclared(account) || conflicted, () -> Reason.of("assessor.declared-before"))
                .require(!committee.hasScoreCard(account), () -> Reason.of("score-card.locked"))
                .orRefuse();
        var conflict = conflicted ? command.conflict() : null;
        var declaration = new ImpartialityDeclaration(file.number(), account, conflict, clock.day());
        assessments.add(declaration);
        if (conflict != null) {
            emptySeat(committee, account, conflict);
        }
        return facts.record(file.tells("impartiality " + account, declaration.snapshot()));
    }

    private void emptySeat(Committee committee, String account, String conflict) {
        committee.assignments().stream()
                .filter(seat -> seat.account().equals(account))
                .forEach(seat -> seat.remove(conflict, clock.day()));
    }

    static Verdict atWork(CaseFile file) {
        return Verdict.allowed().require(AT_WORK.contains(file.stage()), () -> Reason.of("move.wrong-stage")
                .with("stage", file.stage())
                .with("from", AT_WORK));
    }
}
