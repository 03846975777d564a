package pl.pomost.business.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveGate;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.refusal.Verdict;

/** Whether any amount could be approved: something is asked, somebody counts, the edition has money left; or refused on a ground. */
@ApplicationScoped
public class DecisionGate implements MoveGate {

    @Inject
    GrantFigures figures;

    @Inject
    RefusalFacts refusals;

    DecisionGate() {}

    @Override
    public Set<Move> moves() {
        return EnumSet.of(Move.APPROVE_GRANT, Move.REFUSE_GRANT);
    }

    @Override
    public Verdict verdict(Move move, CaseFile file, Actor actor) {
        if (move == Move.REFUSE_GRANT) {
            return move.leadsFrom(file.stage()) ? refusals.any(file) : Verdict.allowed();
        }
        return GrantPolicy.anyAmount(figures.of(file));
    }
}
