package pl.pomost.business.composition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveGate;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.refusal.Verdict;

/** A cooperative is registered, and an agreement signed, with the founders who were approved or consented to. */
@ApplicationScoped
public class CompositionGate implements MoveGate {

    @Inject
    CompositionPolicy policy;

    CompositionGate() {}

    @Override
    public Set<Move> moves() {
        return EnumSet.of(Move.COMPLETE_REGISTRATION, Move.SIGN_AGREEMENT);
    }

    @Override
    public Verdict verdict(Move move, CaseFile file, Actor actor) {
        return move.leadsFrom(file.stage()) ? policy.asApproved(file) : Verdict.allowed();
    }
}
