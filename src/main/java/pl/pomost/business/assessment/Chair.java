package pl.pomost.business.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;

/** What the two rulings on the form of an application have in common. */
@ApplicationScoped
class Chair {

    private static final int TEXT_LENGTH = 4_000;

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    Committees committees;

    @Inject
    Assessments assessments;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    Chair() {}

    /** Moves the case on and keeps what is written to the group. */
    Receipt rules(FormalRuling.Kind kind, Move move, CaseRef theCase, String field, String text) {
        var check = new Check();
        check.text(field, text, TEXT_LENGTH);
        check.orRefuse();

        var file = files.take(theCase);
        var round = committees.of(file).round();
        moves.make(move, file, door.actor());
        var ruling = new FormalRuling(
                file.number(), round, kind, text.strip(), door.actor().account(), clock.day());
        assessments.add(ruling);
        return facts.record(file.tells("formal ruling", ruling.snapshot()));
    }
}
