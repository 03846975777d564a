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

/** Whether any amount could be approved: something is asked, somebody counts, the edition has money left. */
@ApplicationScoped
public class DecisionGate implements MoveGate {

    @Inject
    GrantFigures figures;

    DecisionGate() {}

    @Override
    public Set<Move> moves() {
        return EnumSet.of(Move.APPROVE_GRANT);
    }

    @Override
    public Verdict verdict(Move move, CaseFile file, Actor actor) {
        return GrantPolicy.anyAmount(figures.of(file));
    }
}
