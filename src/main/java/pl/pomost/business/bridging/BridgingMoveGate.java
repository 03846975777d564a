package pl.pomost.business.bridging;

import pl.pomost.business.casefile.CaseFile;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.refusal.Verdict;

/** Asked before a move of a bridging support: a room that owns facts about it says here what they allow. */
public interface BridgingMoveGate {

    /** All reasons of its facts against the move now. State, permission and the persons of the case are checked elsewhere. */
    Verdict verdict(BridgingMove move, CaseFile file, BridgingSupport support, Actor actor);
}
