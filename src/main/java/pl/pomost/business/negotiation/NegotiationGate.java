package pl.pomost.business.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import pl.pomost.business.assessment.Committees;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveGate;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** What speaks against a negotiation, and against each way to end it. It asks nothing while the case stands elsewhere. */
@ApplicationScoped
public class NegotiationGate implements MoveGate {

    @Inject
    Negotiations negotiations;

    @Inject
    Committees committees;

    @Inject
    BusinessClock clock;

    NegotiationGate() {}

    @Override
    public Set<Move> moves() {
        return EnumSet.of(Move.OPEN_NEGOTIATION, Move.ACCEPT_CUTS, Move.RULE_ON_CUTS, Move.REJECT_UNANSWERED);
    }

    @Override
    public Verdict verdict(Move move, CaseFile file, Actor actor) {
        if (!move.leadsFrom(file.stage())) {
            return Verdict.allowed();
        }
        return switch (move) {
            case OPEN_NEGOTIATION -> opening(file, actor);
            case ACCEPT_CUTS -> notAnswered(file);
            case RULE_ON_CUTS ->
                Verdict.allowed()
                        .require(
                                negotiations.answerIn(file.number()).isPresent(),
                                () -> Reason.of("negotiation.no-answer"));
            case REJECT_UNANSWERED -> notAnswered(file).and(over(file));
            default -> Verdict.allowed();
        };
    }

    /** A positive assessment with less than asked, or with remarks on the lines, is negotiated once. */
    private Verdict opening(CaseFile file, Actor actor) {
        return Verdict.allowed()
                .require(negotiations.of(file.number()).isEmpty(), () -> Reason.of("negotiation.once"))
                .and(committees.negotiable(file, actor));
    }

    private Verdict notAnswered(CaseFile file) {
        return Verdict.allowed()
                .require(negotiations.answerIn(file.number()).isEmpty(), () -> Reason.of("negotiation.answered"));
    }

    private Verdict over(CaseFile file) {
        var due = negotiations.of(file.number()).map(Negotiation::due);
        return Verdict.allowed()
                .require(
                        file.stage() == Stage.NEGOTIATION
                                && due.map(last -> clock.day().isAfter(last)).orElse(true),
                        () -> Reason.of("negotiation.runs").with("due", due.orElseThrow()));
    }
}
