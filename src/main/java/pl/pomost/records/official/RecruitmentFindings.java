package pl.pomost.records.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import pl.pomost.business.recourse.Recourse;
import pl.pomost.business.recourse.Recourses;
import pl.pomost.business.recruitment.AccessAnswer;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.business.recruitment.Enrolments;
import pl.pomost.business.recruitment.InterviewCard;
import pl.pomost.business.recruitment.RecruitmentList;
import pl.pomost.business.recruitment.RecruitmentPlace;

/** What letters of the recruitment tell a person: what is missing, why the form was rejected, which points gave no place. */
@ApplicationScoped
class RecruitmentFindings {

    @Inject
    Letterhead letterhead;

    @Inject
    Enrolments enrolments;

    @Inject
    Recourses recourses;

    RecruitmentFindings() {}

    Map<String, Object> ofCall(Enrolment enrolment) {
        var facts = written(enrolment);
        enrolment.term().ifPresent(term -> facts.put("term", term));
        return facts;
    }

    Map<String, Object> ofRejection(Enrolment enrolment) {
        var facts = written(enrolment);
        facts.put("rejectedOn", enrolment.stageSince());
        facts.put(
                "unmet",
                enrolments.answersOf(enrolment).stream()
                        .filter(answer -> !answer.isMet())
                        .map(AccessAnswer::criterion)
                        .toList());
        facts.put("appealable", recourses.of(enrolment).stream().noneMatch(Recourse::isOnForm));
        enrolment.rejectedBy().ifPresent(account -> facts.put("decidedBy", letterhead.nameOf(account)));
        return facts;
    }

    /** A card without the hand that wrote it. */
    public record Card(int points, String grounds) {

        static Card of(InterviewCard card) {
            return new Card(card.points(), card.grounds());
        }
    }

    Map<String, Object> ofResult(Enrolment enrolment) {
        var facts = new HashMap<String, Object>();
        facts.put("stage", enrolment.stage());
        facts.put("cards", enrolments.cardsOf(enrolment).stream().map(Card::of).toList());
        facts.put("appealable", recourses.of(enrolment).stream().allMatch(Recourse::isOnForm));
        for (var list : enrolments.listsOf(enrolment.editionCode())) {
            enrolments.placesOf(list).stream()
                    .filter(place -> place.enrolmentId().equals(enrolment.id()))
                    .forEach(place -> facts.putAll(placed(list, place)));
        }
        return facts;
    }

    private Map<String, Object> placed(RecruitmentList list, RecruitmentPlace place) {
        return Map.of("list", list, "place", place, "decidedBy", letterhead.nameOf(list.approvedBy()));
    }

    private static Map<String, Object> written(Enrolment enrolment) {
        var facts = new HashMap<String, Object>();
        facts.put("letter", enrolment.letter().orElse(""));
        return facts;
    }
}
