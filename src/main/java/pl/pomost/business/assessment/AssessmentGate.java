package pl.pomost.business.assessment;

import static pl.pomost.business.casefile.Stage.FORMAL_CORRECTION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pl.pomost.business.assessment.AssessmentResult.Conclusion;
import pl.pomost.business.card.CardCriterion;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveGate;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.text.Titled;

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
                Move.CALL_THIRD_ASSESSOR,
                Move.RECOMMEND,
                Move.REJECT_ON_MERIT,
                Move.APPROVE_GRANT);
    }

    @Override
    public Verdict verdict(Move move, CaseFile file, Actor actor) {
        var committee = committees.of(file);
        return switch (move) {
            case PASS_FORMALLY -> committee.formallyChecked(Panel.FIRST).and(allMet(committee));
            case CALL_FOR_CORRECTION ->
                committee
                        .formallyChecked(Panel.FIRST)
                        .and(somethingUnmet(committee))
                        .and(correctable(committee));
            case REJECT_FORMALLY ->
                file.stage() == FORMAL_CORRECTION
                        ? correctionIsOver(file)
                        : committee.formallyChecked(Panel.FIRST).and(somethingUnmet(committee));
            case CALL_THIRD_ASSESSOR -> committee.scored(Panel.FIRST).and(divergent(file, committee));
            case RECOMMEND ->
                committee
                        .scored(Panel.FIRST)
                        .and(positive(file, committee, actor))
                        .and(needsNoNegotiation(file, actor));
            case APPROVE_GRANT -> committee.scored(Panel.FIRST).and(positive(file, committee, actor));
            case REJECT_ON_MERIT -> committee.scored(Panel.FIRST).and(negative(file, committee));
            default -> Verdict.allowed();
        };
    }

    private static Verdict allMet(Committee committee) {
        return Verdict.allowed().require(committee.unmet(Panel.FIRST).isEmpty(), () -> Reason.of("formal-card.unmet")
                .with("criteria", titles(committee.unmet(Panel.FIRST))));
    }

    private static Verdict somethingUnmet(Committee committee) {
        return Verdict.allowed()
                .require(!committee.unmet(Panel.FIRST).isEmpty(), () -> Reason.of("formal-card.nothing-unmet"));
    }

    /** What cannot be corrected is nothing to call for. */
    private static Verdict correctable(Committee committee) {
        var lost = committee.unmet(Panel.FIRST).stream()
                .filter(each -> !each.isCorrectable())
                .toList();
        return Verdict.allowed().require(lost.isEmpty(), () -> Reason.of("formal-card.not-correctable")
                .with("criteria", titles(lost)));
    }

    private static List<Titled> titles(List<CardCriterion> criteria) {
        return criteria.stream().map(CardCriterion::titled).toList();
    }

    private Verdict correctionIsOver(CaseFile file) {
        var over = file.due().map(due -> clock.day().isAfter(due)).orElse(true);
        return Verdict.allowed().require(over, () -> Reason.of("formal-card.correction-runs")
                .with("due", file.due().orElseThrow()));
    }

    /** Whoever still has points of the own to give is told no figures of the others. */
    private Verdict positive(CaseFile file, Committee committee, Actor actor) {
        var result = committees.resultOf(file, committee);
        if (result.isPresent() && committee.mustNotCompare(actor.account())) {
            return Verdict.allowed().require(result.get().isPositive(), () -> Reason.of("assessment.not-concluded"));
        }
        return result.map(AssessmentResult::verdict).orElse(Verdict.allowed());
    }

    private Verdict needsNoNegotiation(CaseFile file, Actor actor) {
        return committees.of(file).mustNotCompare(actor.account())
                ? Verdict.allowed()
                : committees.needsNoNegotiation(file);
    }

    private Verdict divergent(CaseFile file, Committee committee) {
        var conclusion = committees.resultOf(file, committee).map(AssessmentResult::conclusion);
        return Verdict.allowed()
                .require(
                        conclusion.isEmpty() || conclusion.get() == Conclusion.DIVERGENT,
                        () -> Reason.of("assessment.not-divergent"));
    }

    private Verdict negative(CaseFile file, Committee committee) {
        var conclusion = committees.resultOf(file, committee).map(AssessmentResult::conclusion);
        return Verdict.allowed()
                .require(
                        conclusion.isEmpty() || conclusion.get() == Conclusion.NEGATIVE,
                        () -> Reason.of("assessment.not-negative"));
    }
}
