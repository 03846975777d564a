package pl.pomost.business.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.Agreement;
import pl.pomost.business.agreement.Tranche;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveGate;
import pl.pomost.business.casefile.MoveWitness;
import pl.pomost.business.obligation.Duties;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutCheck;
import pl.pomost.business.payout.PayoutChecking;
import pl.pomost.business.payout.TrancheGate;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Verdict;

/**
 * Nothing is signed before all securities are verified, and no tranche paid before they are in force, where the rules want it.
 * The signing puts the verified ones in force; the closing, or the return of the whole grant, opens the duty to give them back.
 */
@ApplicationScoped
public class PledgeGate implements MoveGate, MoveWitness, TrancheGate, PayoutChecking {

    private static final String OWED_AGAIN = "Termin wycofany: zwrot dotacji cofnięto.";

    @Inject
    PledgePolicy policy;

    @Inject
    PledgeDuties pledgeDuties;

    @Inject
    Duties duties;

    @Inject
    Programmes programmes;

    @Inject
    WorkingCalendar calendar;

    @Inject
    Facts facts;

    PledgeGate() {}

    @Override
    public Set<Move> moves() {
        return Set.of(Move.SIGN_AGREEMENT);
    }

    @Override
    public Verdict verdict(Move move, CaseFile file, Actor actor) {
        return policy.signable(file);
    }

    @Override
    public Money due(CaseFile file, Agreement agreement, Tranche tranche) {
        return tranche.amount();
    }

    @Override
    public Verdict verdict(CaseFile file, Agreement agreement, Tranche tranche) {
        return policy.payable(file);
    }

    @Override
    public PayoutCheck check(Payout payout, CaseFile file) {
        return PayoutCheck.of(PayoutCheck.CheckKind.SECURITY, policy.payable(file));
    }

    @Override
    public void moved(Move move, CaseFile file, LocalDate day, @Nullable Term term) {
        if (move == Move.SIGN_AGREEMENT) {
            policy.live(file).stream()
                    .filter(pledge -> pledge.state() == PledgeState.VERIFIED)
                    .forEach(pledge -> putInForce(file, pledge, day));
        }
        if (move == Move.UNDO_RETURN || move == Move.UNDO_ENFORCED_RETURN) {
            duties.withdrawLast(file, ObligationKind.RETURN_SECURITY, OWED_AGAIN);
        }
        if ((move == Move.CLOSE_CASE
                        || move == Move.DISSOLVE_AGREEMENT
                        || move == Move.RECORD_RETURN && file.hasEnded())
                && !policy.live(file).isEmpty()) {
            var days = programmes.rules(file.rulesVersion()).security().returnDays();
            duties.open(
                    file,
                    ObligationKind.RETURN_SECURITY,
                    Term.of(TermEvent.CLOSING, calendar.deadline(day, days, DayKind.CALENDAR)));
        }
    }

    private void putInForce(CaseFile file, Pledge pledge, LocalDate day) {
        pledge.activate(day);
        facts.record(file.tellsOnly(pledge.thing(), pledge.snapshot()));
        pledgeDuties.warn(file, pledge);
    }
}
