package pl.pomost.business.bridging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Optional;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.obligation.Duties;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.programme.BridgingProcedure;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.calendar.WorkingCalendar;

/** What a bridging support owes by when: its moves and its months open and close it, by the figures of the rules. */
@ApplicationScoped
public class BridgingDuties {

    private static final String UNPAID = "Termin wycofany: wykonanie wypłaty za miesiąc cofnięto.";

    @Inject
    Duties duties;

    @Inject
    Programmes programmes;

    @Inject
    WorkingCalendar calendar;

    @Inject
    BusinessClock clock;

    BridgingDuties() {}

    /** A move was made: what was owed in the state before ends, that of the new state begins. */
    void moved(BridgingMove move, CaseFile file, BridgingSupport support) {
        if (move == BridgingMove.CUT_BRIDGING) {
            duties.closeFirst(file, ObligationKind.PAY_BRIDGING);
            return;
        }
        for (var kind : ObligationKind.OF_BRIDGING_APPLICATIONS) {
            duties.closeFirst(file, kind);
        }
        owedIn(support, file);
        if (move == BridgingMove.BEGIN_BRIDGING) {
            began(file, support);
        }
        if (move == BridgingMove.SUSPEND_BRIDGING || !support.state().isPaying()) {
            duties.closeFirst(file, ObligationKind.PAY_BRIDGING);
        }
        if (move == BridgingMove.SETTLE_BRIDGING || move == BridgingMove.RETURN_BRIDGING) {
            duties.closeFirst(file, ObligationKind.SETTLE_BRIDGING);
        }
    }

    private void owedIn(BridgingSupport support, CaseFile file) {
        var rules = programmes.rules(file.rulesVersion());
        var kinds = rules.dayKinds();
        switch (support.state()) {
            case SUBMITTED, FORMAL ->
                open(file, ObligationKind.REVIEW_BRIDGING, rules.stages().formalDays(), kinds.formal());
            case MERIT ->
                open(file, ObligationKind.REVIEW_BRIDGING, rules.stages().meritDays(), kinds.merit());
            case CORRECTION ->
                open(file, ObligationKind.CORRECT_BRIDGING, rules.stages().correctionDays(), kinds.correction());
            case APPEAL ->
                open(
                        file,
                        ObligationKind.DECIDE_BRIDGING_APPEAL,
                        rules.appeal().decisionDays(),
                        rules.appeal().decisionDayKind());
            case APPROVED, CONTRACT_SIGNED ->
                open(file, ObligationKind.SIGN_BRIDGING, rules.stages().agreementDays(), kinds.agreement());
            default -> {}
        }
        if (support.kind() == BridgingKind.EXTENDED && support.state() == BridgingState.SUBMITTED) {
            duties.closeFirst(file, ObligationKind.APPLY_FOR_EXTENDED);
        }
    }

    private void open(CaseFile file, ObligationKind kind, int days, DayKind dayKind) {
        duties.open(file, kind, Term.of(TermEvent.STAGE, calendar.deadline(clock.day(), days, dayKind)));
    }

    private void began(CaseFile file, BridgingSupport support) {
        if (support.kind() == BridgingKind.BASIC
                && support.months()
                        < programmes.rules(file.rulesVersion()).bridging().totalMonths()) {
            open(file, ObligationKind.APPLY_FOR_EXTENDED, Term.endOfMonth(calendar, support.lastMonth()));
        }
    }

    /** The next month to be paid is known. */
    void toBePaid(CaseFile file, Optional<BridgingMonth> next) {
        duties.closeFirst(file, ObligationKind.PAY_BRIDGING);
        next.ifPresent(month -> open(
                file,
                ObligationKind.PAY_BRIDGING,
                Term.dayOfMonth(calendar, month.month(), procedure(file).payDay())));
    }

    /** The month was paid: its evidence is awaited. */
    void paid(CaseFile file, BridgingMonth month) {
        var next = month.month().plusMonths(1);
        open(
                file,
                ObligationKind.HAND_IN_EVIDENCE,
                Term.dayOfMonth(calendar, next, procedure(file).evidenceDay()));
    }

    /** The month was not paid after all: its evidence is awaited no more, and it is the next to be paid. */
    void unpaid(CaseFile file, BridgingMonth month) {
        duties.withdrawLast(file, ObligationKind.HAND_IN_EVIDENCE, UNPAID);
        toBePaid(file, Optional.of(month));
    }

    /** Basic support was cut short: no extended support follows it. */
    void endedEarly(CaseFile file) {
        duties.closeFirst(file, ObligationKind.APPLY_FOR_EXTENDED);
    }

    /** The month was settled, or all that was paid for it was demanded back. */
    void settled(CaseFile file) {
        duties.closeFirst(file, ObligationKind.HAND_IN_EVIDENCE);
    }

    /** No month is left to be paid or proved: the support is settled as a whole. */
    void toBeSettled(CaseFile file, YearMonth last) {
        duties.closeFirst(file, ObligationKind.SETTLE_BRIDGING);
        var end = last.atEndOfMonth().isBefore(clock.day()) ? clock.day() : last.atEndOfMonth();
        duties.open(
                file,
                ObligationKind.SETTLE_BRIDGING,
                Term.of(
                        TermEvent.SUPPORT_END,
                        calendar.deadline(end, procedure(file).finalDays(), DayKind.CALENDAR)));
    }

    /** Today when its last day has passed before the duty could arise. */
    private void open(CaseFile file, ObligationKind kind, Term term) {
        duties.open(file, kind, term.notBefore(clock.day()));
    }

    private BridgingProcedure procedure(CaseFile file) {
        return programmes.rules(file.rulesVersion()).bridgingProcedure();
    }
}
