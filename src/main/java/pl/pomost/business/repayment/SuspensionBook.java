package pl.pomost.business.repayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.text.Wording;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;

/** Keeps the suspensions of a case: those that a manager decides, and the one that a missed term brings about by itself. */
@ApplicationScoped
class SuspensionBook {

    @Inject
    Suspensions suspensions;

    @Inject
    CaseMoves moves;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    SuspensionBook() {}

    /** Keeps that the case is suspended now; it has made the move. */
    Receipt begin(CaseFile file, String ground, String reasons) {
        var number = suspensions.of(file.number()).size() + 1;
        var suspension = new Suspension(file.number(), number, ground, reasons)
                .begun(door.actor().account(), clock.day(), file.due().orElseThrow());
        suspensions.add(suspension);
        return facts.record(file.tells("suspension " + number, suspension.snapshot()));
    }

    /** Suspends a case that is still spent though its end or its settlement was due so many days ago (domain 3.2: G85 to G96). */
    void missed(CaseFile file, BreachSign sign) {
        if (file.stage() == Stage.SPENDING && sign.ground() != null) {
            moves.makeByTerm(Move.SUSPEND_CASE, file, door.actor());
            begin(file, sign.ground(), Wording.in(Texts.POLISH).sentence(sign.reason()));
        }
    }
}
