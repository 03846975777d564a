package pl.pomost.business.payout;

import java.time.LocalDate;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.refusal.Verdict;

/**
 * Asked before a payout of its kind is moved, and told afterwards: the room that owns what is paid says here what its facts
 * allow, and draws its consequences in the same transaction.
 */
public interface PayoutGate {

    /** Whether it watches payouts of that kind. */
    boolean watches(PayoutKind kind);

    /** All reasons of its facts why the move is not possible now. State, permission, checks and hands are looked at elsewhere. */
    Verdict verdict(PayoutMove move, Payout payout, CaseFile file, Actor actor);

    /** Why that actor says nothing of what the bank did with the payout, because of what they did with it themselves. */
    default Verdict answering(Payout payout, Actor actor) {
        return Verdict.allowed();
    }

    /** The move was made. */
    void after(PayoutMove move, Payout payout, CaseFile file, Actor actor);

    /** All reasons why nobody can type, without a statement, that the bank executed it on that day. */
    default Verdict typing(Payout payout, LocalDate bankDay) {
        return Verdict.allowed();
    }
}
