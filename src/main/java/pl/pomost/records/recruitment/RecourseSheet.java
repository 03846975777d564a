package pl.pomost.records.recruitment;

import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.business.recourse.Recourse;
import pl.pomost.business.recourse.RecourseBook;
import pl.pomost.business.recourse.RecoursePolicy;
import pl.pomost.business.recourse.Recourses;
import pl.pomost.business.recourse.ResultReceipt;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.business.recruitment.EnrolmentMoves;
import pl.pomost.business.recruitment.Enrolments;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.text.TermWords;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.records.recruitment.EnrolmentSheet.CardLine;
import pl.pomost.records.recruitment.RecoursesOfPerson.RecourseLine;
import pl.pomost.records.recruitment.RecoursesOfPerson.RecourseRule;
import pl.pomost.records.recruitment.RecoursesOfPerson.RecourseRulingLine;
import pl.pomost.records.recruitment.RecoursesOfPerson.ResultReceiptLine;

/** The appeals of a person whom an edition did not take, without what the reader may not see. */
@Reading
@Requires(Permission.READ_PARTICIPANTS)
public class RecourseSheet {

    @Inject
    Enrolments enrolments;

    @Inject
    EnrolmentMoves moves;

    @Inject
    Recourses recourses;

    @Inject
    RecourseBook book;

    @Inject
    RecoursePolicy policy;

    @Inject
    EnrolmentReader reader;

    @Inject
    WorkingCalendar calendar;

    @Inject
    Door door;

    RecourseSheet() {}

    /** One person's. @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when the person has no way through the edition */
    public RecoursesOfPerson of(String edition, String participant) {
        var enrolment = enrolments.look(edition, participant);
        var open = reader.isOpen(enrolment);
        return new RecoursesOfPerson(
                enrolment.version(),
                rule(enrolment),
                RecourseBook.APPEALABLE.contains(enrolment.stage()),
                book.receipt(enrolment)
                        .map(each -> receipt(enrolment, each, open))
                        .orElse(null),
                open,
                recourses.of(enrolment).stream()
                        .map(each -> line(enrolment, each, open))
                        .toList());
    }

    /** All that speaks against the reader's recording the receipt of the letter now. */
    public List<Reason> againstReceipt(String edition, String participant) {
        return policy.receives(enrolments.look(edition, participant)).reasons();
    }

    private RecourseRule rule(Enrolment enrolment) {
        var terms = book.terms(enrolment);
        var recruitment = moves.terms(enrolment);
        return new RecourseRule(
                enrolment.rulesVersion(),
                recruitment.appealDays(),
                terms.dayKind(),
                terms.isLateAccepted(),
                terms.lowerScoreKeepsOld(),
                recruitment.isAppealHeardByOthers(),
                terms.decisionDays(),
                terms.decisionDayKind());
    }

    private ResultReceiptLine receipt(Enrolment enrolment, ResultReceipt receipt, boolean open) {
        var term = book.term(enrolment, receipt);
        return new ResultReceiptLine(
                receipt.about(),
                receipt.receivedOn(),
                open ? receipt.proof() : null,
                term.due(),
                TermWords.in(Texts.POLISH).explain(calendar, term),
                TermWords.in(Texts.ENGLISH).explain(calendar, term));
    }

    private RecourseLine line(Enrolment enrolment, Recourse recourse, boolean open) {
        var ruling = recourses.rulingsOn(enrolment).stream()
                .filter(each -> each.recourseId().equals(recourse.id()))
                .findFirst();
        return new RecourseLine(
                recourse.against(),
                recourse.isOnForm(),
                recourse.filedOn(),
                recourse.term().due(),
                recourse.isLate(),
                open ? recourse.letter() : null,
                open ? recourse.passages() : null,
                recourse.isOnForm() ? List.of() : cards(enrolment, ruling.isPresent()),
                ruling.map(each -> RecourseRulingLine.of(each, open)).orElse(null));
    }

    /** While cards are missing each scorer sees the own one. */
    private List<CardLine> cards(Enrolment enrolment, boolean decided) {
        var all = enrolments.appealCardsOf(enrolment);
        var shown = decided || all.size() >= moves.terms(enrolment).committee();
        return all.stream()
                .filter(card -> shown || door.actor().isPerson(card.scorer()))
                .map(EnrolmentReader::card)
                .toList();
    }
}
