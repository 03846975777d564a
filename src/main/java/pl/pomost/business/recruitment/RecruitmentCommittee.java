package pl.pomost.business.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** Who scores a person: anybody of the committee at first, others than those after an appeal where the rules say so. */
@ApplicationScoped
public class RecruitmentCommittee {

    @Inject
    Enrolments enrolments;

    @Inject
    EnrolmentMoves moves;

    RecruitmentCommittee() {}

    /** Whether the committee scores the person now: at first, or anew after an appeal against the points. */
    public static boolean isScored(Enrolment enrolment) {
        return enrolment.stage() == EnrolmentStage.MERIT_CHECK
                || enrolment.stage() == EnrolmentStage.APPEAL && !enrolment.isAppealOnForm();
    }

    /** The cards that are being written: the first ones, or those of the appeal. */
    public List<InterviewCard> cards(Enrolment enrolment) {
        return enrolment.stage() == EnrolmentStage.APPEAL
                ? enrolments.appealCardsOf(enrolment)
                : enrolments.cardsOf(enrolment);
    }

    /** What speaks against scoring the person. */
    public Verdict scores(Enrolment enrolment, Actor actor) {
        var again = enrolment.stage() == EnrolmentStage.APPEAL
                && moves.terms(enrolment).isAppealHeardByOthers()
                && enrolments.cardsOf(enrolment).stream().anyMatch(card -> actor.isPerson(card.scorer()));
        var decided = enrolment.stage() == EnrolmentStage.APPEAL
                && moves.terms(enrolment).isAppealHeardByOthers()
                && hasDecided(enrolment, actor);
        return Verdict.allowed()
                .require(!again, () -> Reason.of("enrolment.scored-first"))
                .require(!decided, () -> Reason.of("appeal.decided-first"));
    }

    /** Whether the account checked, rejected or put the person on a list before. */
    public boolean hasDecided(Enrolment enrolment, Actor actor) {
        return enrolment.rejectedBy().stream().anyMatch(actor::isPerson)
                || enrolments.answersOf(enrolment).stream()
                        .map(AccessAnswer::recordedBy)
                        .anyMatch(actor::isPerson)
                || enrolments.listsOf(enrolment.editionCode()).stream()
                        .filter(list -> actor.isPerson(list.approvedBy()))
                        .flatMap(list -> enrolments.placesOf(list).stream())
                        .anyMatch(place -> place.enrolmentId().equals(enrolment.id()));
    }

    /** Whether the account scored the person, at first or after an appeal. */
    public boolean hasScored(Enrolment enrolment, Actor actor) {
        return Stream.concat(enrolments.cardsOf(enrolment).stream(), enrolments.appealCardsOf(enrolment).stream())
                .anyMatch(card -> actor.isPerson(card.scorer()));
    }
}
