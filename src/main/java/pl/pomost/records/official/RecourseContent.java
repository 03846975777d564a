package pl.pomost.records.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import pl.pomost.business.official.OfficialContent;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.official.RecourseWords;
import pl.pomost.business.recourse.Recourse;
import pl.pomost.business.recourse.RecourseBook;
import pl.pomost.business.recourse.RecourseRuling;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.kernel.calendar.BusinessClock;

/** The letter about a decided appeal of recruitment: against what, until when, the points, where it leads, and why. */
@ApplicationScoped
class RecourseContent implements RecourseWords {

    @Inject
    Letterhead letterhead;

    @Inject
    RecourseBook book;

    @Inject
    BusinessClock clock;

    RecourseContent() {}

    @Override
    public OfficialContent of(Enrolment enrolment, Recourse recourse, RecourseRuling ruling, String number) {
        var facts = letterhead.of(enrolment);
        facts.put("number", number);
        facts.put("day", clock.day());
        appealed(enrolment, recourse, ruling, facts);
        return new OfficialContent(
                OfficialKind.RECOURSE_RULING,
                number.isEmpty() ? "projekt" : number,
                "Rozstrzygnięcie odwołania nr " + (number.isEmpty() ? "…" : number),
                clock.day(),
                facts);
    }

    private void appealed(Enrolment enrolment, Recourse recourse, RecourseRuling ruling, Map<String, Object> facts) {
        facts.put("recourse", recourse);
        facts.put("due", recourse.term().due());
        facts.put("terms", book.terms(enrolment));
        facts.put("ruling", ruling);
        facts.put("grounds", ruling.grounds());
        facts.put("decidedBy", letterhead.nameOf(ruling.decidedBy()));
        ruling.oldPoints().ifPresent(points -> facts.put("oldPoints", points));
        ruling.newPoints().ifPresent(points -> facts.put("newPoints", points));
        ruling.finalPoints().ifPresent(points -> facts.put("finalPoints", points));
        if (!recourse.isOnForm()) {
            book.needed(enrolment).ifPresent(points -> facts.put("needed", points));
        }
    }
}
