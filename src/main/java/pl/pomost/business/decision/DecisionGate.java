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

/**
 * Whether any amount could be approved: something is asked, somebody counts, the edition has money left; or refused on a ground. No
 * grant is approved or signed for a group of which a member left the project.
 */
@ApplicationScoped
public class DecisionGate implements MoveGate {

    @Inject
    GrantFigures figures;

    @Inject
    RefusalFacts refusals;

    @Inject
    MembersLeft left;

    DecisionGate() {}

    @Override
    public Set<Move> moves() {
        return EnumSet.of(Move.APPROVE_GRANT, Move.REFUSE_GRANT, Move.SIGN_AGREEMENT);
    }

    @Override
    public Verdict verdict(Move move, CaseFile file, Actor actor) {
        if (move == Move.REFUSE_GRANT) {
            return move.leadsFrom(file.stage()) ? refusals.any(file) : Verdict.allowed();
        }
        var whole = move.leadsFrom(file.stage()) ? left.none(file) : Verdict.allowed();
        return move == Move.SIGN_AGREEMENT
                ? whole
                : GrantPolicy.anyAmount(figures.of(file)).and(whole);
    }
}
