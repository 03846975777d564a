package pl.pomost.business.assessment;

import static pl.pomost.business.casefile.Stage.FORMAL_CORRECTION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import pl.pomost.business.assessment.AssessmentResult.Conclusion;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveGate;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** What the cards say about the moves that rest on them. */
@ApplicationScoped
public class AssessmentGate implements MoveGate {

    @Inject
    Committees committees;

    @Inject
    BusinessClock clock;

    AssessmentGate() {}

    @Override
    public Set<Move> moves() {
        return EnumSet.of(
                Move.CALL_FOR_CORRECTION,
                Move.REJECT_FORMALLY,
                Move.PASS_FORMALLY,
                Move.RECOMMEND,
                Move.REJECT_ON_MERIT,
                Move.APPROVE_GRANT);
    }

    @Override
    public Verdict verdict(Move move, CaseFile file, Actor actor) {
        var committee = committees.of(file.number());
        return switch (move) {
            case PASS_FORMALLY -> committee.formallyChecked().and(allMet(committee));
            case CALL_FOR_CORRECTION -> committee.formallyChecked().and(somethingUnmet(committee));
            case REJECT_FORMALLY ->
                file.stage() == FORMAL_CORRECTION
                        ? correctionIsOver(file)
                        : committee.formallyChecked().and(somethingUnmet(committee));
            case RECOMMEND, APPROVE_GRANT -> committee.scored().and(positive(file));
            case REJECT_ON_MERIT -> committee.scored().and(negative(file));
            default -> Verdict.allowed();
        };
    }

    private static Verdict allMet(Committee committee) {
        return Verdict.allowed().require(committee.unmet().isEmpty(), () -> Reason.of("formal-card.unmet")
                .with("criteria", committee.unmet()));
    }

    private static Verdict somethingUnmet(Committee committee) {
        return Verdict.allowed().require(!committee.unmet().isEmpty(), () -> Reason.of("formal-card.nothing-unmet"));
    }

    private Verdict correctionIsOver(CaseFile file) {
        var over = file.due().map(due -> clock.day().isAfter(due)).orElse(true);
        return Verdict.allowed().require(over, () -> Reason.of("formal-card.correction-runs")
                .with("due", file.due().orElseThrow()));
    }

    private Verdict positive(CaseFile file) {
        return committees.resultOf(file).map(AssessmentResult::verdict).orElse(Verdict.allowed());
    }

    private Verdict negative(CaseFile file) {
        var conclusion = committees.resultOf(file).map(AssessmentResult::conclusion);
        return Verdict.allowed()
                .require(
                        conclusion.isEmpty() || conclusion.get() == Conclusion.NEGATIVE,
                        () -> Reason.of("assessment.not-negative"));
    }
}
