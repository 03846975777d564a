package pl.pomost.business.recourse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.business.programme.AppealTerms;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.business.recruitment.EnrolmentMove;
import pl.pomost.business.recruitment.EnrolmentMoves;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.business.recruitment.Enrolments;
import pl.pomost.business.recruitment.RecruitmentBook;
import pl.pomost.business.recruitment.RecruitmentList;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.refusal.Refusal;

/** What is known of a person's appeals: receipt, term, the open one, and where the new cards lead. */
@ApplicationScoped
public class RecourseBook {

    /** The results that a person may question. */
    public static final Set<EnrolmentStage> APPEALABLE = EnrolmentMove.APPEAL_RESULT.from();

    @Inject
    Recourses recourses;

    @Inject
    Enrolments enrolments;

    @Inject
    EnrolmentMoves moves;

    @Inject
    Programmes programmes;

    @Inject
    WorkingCalendar calendar;

    RecourseBook() {}

    /** What the rules say about appeals, in the version under which the form was opened. */
    public AppealTerms terms(Enrolment enrolment) {
        return programmes.rules(enrolment.rulesVersion()).appeal();
    }

    /** The receipt of the letter about the result at which the person stands. */
    public Optional<ResultReceipt> receipt(Enrolment enrolment) {
        return recourses.receiptsOf(enrolment).stream()
                .filter(receipt -> receipt.isOf(enrolment))
                .findFirst();
    }

    /** The term of an appeal that runs from that receipt. */
    public Term term(Enrolment enrolment, ResultReceipt receipt) {
        return terms(enrolment)
                .term(calendar, receipt.receivedOn(), moves.terms(enrolment).appealDays());
    }

    /** That appeal of the person, from 1. @throws Refusal UNKNOWN when there is none */
    public Recourse appeal(Enrolment enrolment, int number) {
        var all = recourses.of(enrolment);
        if (number < 1 || number > all.size()) {
            throw Refusal.unknown("recourse", number);
        }
        return all.get(number - 1);
    }

    /** What was decided on it. */
    public Optional<RecourseRuling> ruling(Enrolment enrolment, Recourse recourse) {
        return recourses.rulingsOn(enrolment).stream()
                .filter(each -> each.recourseId().equals(recourse.id()))
                .findFirst();
    }

    /** The appeal that is not decided yet. */
    public Optional<Recourse> open(Enrolment enrolment) {
        var decided = recourses.rulingsOn(enrolment).stream()
                .map(RecourseRuling::recourseId)
                .collect(Collectors.toSet());
        return recourses.of(enrolment).stream()
                .filter(recourse -> !decided.contains(recourse.id()))
                .findFirst();
    }

    /** The lists with the person on them, the earliest first. */
    List<RecruitmentList> lists(Enrolment enrolment) {
        return enrolments.listsOf(enrolment.editionCode()).stream()
                .filter(list -> enrolments.placesOf(list).stream()
                        .anyMatch(place -> place.enrolmentId().equals(enrolment.id())))
                .toList();
    }

    /** The points that qualified on the last list with the person on it; empty before there is one. */
    public Optional<BigDecimal> needed(Enrolment enrolment) {
        return lists(enrolment).stream().map(RecruitmentList::needed).reduce((earlier, later) -> later);
    }

    /** Where the new cards lead. */
    public RecourseFindings findings(Enrolment enrolment, Recourse recourse) {
        var first = enrolments.cardsOf(enrolment);
        var lists = lists(enrolment);
        return RecourseFindings.onPoints(
                RecruitmentBook.mean(first),
                RecruitmentBook.mean(enrolments.appealCardsOf(enrolment)),
                lists.get(lists.size() - 1).needed(),
                terms(enrolment).lowerScoreKeepsOld(),
                recourse.against() == EnrolmentStage.RESERVE);
    }
}
