package pl.pomost.given;

import java.time.LocalDate;
import java.util.List;
import pl.pomost.business.visit.AnswerProtocol;
import pl.pomost.business.visit.BoughtItems;
import pl.pomost.business.visit.CloseVisit;
import pl.pomost.business.visit.RecordVisit;
import pl.pomost.business.visit.SendProtocol;
import pl.pomost.business.visit.Visit;
import pl.pomost.business.visit.VisitProtocol;
import pl.pomost.business.visit.Visits;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.CaseRef;

/** Visits without notice, by the two advisors of a test. */
public final class GivenVisit {

    /** Everything is as it should be. */
    public static final RecordVisit.Checks ALL_WELL = new RecordVisit.Checks(true, true, true, true, true);

    private GivenVisit() {}

    /** A visit of today whose protocol is not sent yet. @return its number */
    public static int made(GivenCase given, Visit.Result result) {
        given.advisorDoes(
                RecordVisit.class, ref -> command(given, ref, given.office().today(), result));
        return given.office()
                .inTransaction(() ->
                        given.office().the(Visits.class).of(given.number()).size());
    }

    /** A visit without notice that finds everything as it should be. */
    public static RecordVisit.Command command(GivenCase given, CaseRef ref, LocalDate day, Visit.Result result) {
        return new RecordVisit.Command(
                ref,
                null,
                day,
                "doradca",
                "doradca2",
                result,
                ALL_WELL,
                seen(given.office(), given.number()),
                "Protokół.");
    }

    /** Everything that was bought, and it is there. */
    public static List<RecordVisit.Seen> seen(Office office, CaseNumber number) {
        return office.inTransaction(() -> office.the(BoughtItems.class).of(number).stream()
                .map(thing -> new RecordVisit.Seen(thing.line(), true, "SN-" + thing.line(), null))
                .toList());
    }

    /** A visit of today whose protocol was accepted and which is closed. */
    public static void closed(GivenCase given, Visit.Result result) {
        var number = made(given, result);
        var today = given.office().today();
        given.advisorDoes(SendProtocol.class, ref -> new SendProtocol.Command(ref, number, today));
        given.advisorDoes(
                AnswerProtocol.class,
                ref -> new AnswerProtocol.Command(ref, number, VisitProtocol.Answer.ACCEPTED, today, null));
        given.advisorDoes(CloseVisit.class, ref -> new CloseVisit.Command(ref, number, null));
    }
}
