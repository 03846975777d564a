package pl.pomost.business.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;

/** What every list does: keeps its places, moves the people on, tells the trail. */
@ApplicationScoped
class ListKeeper {

    @Inject
    Programmes programmes;

    @Inject
    Enrolments enrolments;

    @Inject
    EnrolmentMoves moves;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    ListKeeper() {}

    /** Lists of an edition are made one after the other, as those who promise its money do. */
    void lock(String edition) {
        programmes.edition(edition);
        programmes.lockBudget(edition, Budget.Purpose.GRANTS);
    }

    Receipt keep(RecruitmentList.Kind kind, RecruitmentDraft draft) {
        var list = new RecruitmentList(kind, draft, door.actor(), clock.day());
        enrolments.add(list);
        IntStream.rangeClosed(1, draft.lines().size())
                .forEach(place -> place(list, place, draft.lines().get(place - 1)));
        return facts.record(list.tells(draft));
    }

    private void place(RecruitmentList list, int place, RecruitmentDraft.Line line) {
        enrolments.add(new RecruitmentPlace(list, place, line));
        var read = line.enrolment();
        var enrolment = enrolments.take(read.editionCode(), read.participantNumber(), read.version());
        if (line.admission().move().leadsFrom(enrolment.stage())) {
            moves.make(line.admission().move(), enrolment);
        }
        var told = Snapshot.empty()
                .with("protocol", list.protocol())
                .with("place", place)
                .with("cards", line.cards())
                .with("points", line.points())
                .with("admission", line.admission());
        facts.record(enrolment.tells("recruitment-place", told));
    }
}
