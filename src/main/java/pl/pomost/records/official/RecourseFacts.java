package pl.pomost.records.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import pl.pomost.business.recourse.RecourseBook;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.kernel.refusal.Refusal;

/** The letter about a decided appeal of recruitment: against what, until when, the points, where it leads, and why. */
@ApplicationScoped
class RecourseFacts {

    @Inject
    Letterhead letterhead;

    @Inject
    RecourseBook book;

    RecourseFacts() {}

    /** @param appeal which appeal of the person, from 1; it is decided */
    Map<String, Object> of(Enrolment enrolment, int appeal) {
        var recourse = book.appeal(enrolment, appeal);
        var ruling = book.ruling(enrolment, recourse).orElseThrow(() -> Refusal.unknown("recourse", appeal));
        var facts = new HashMap<String, Object>();
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
        return facts;
    }
}
