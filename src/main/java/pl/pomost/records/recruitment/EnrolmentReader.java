package pl.pomost.records.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.AdvisorPolicy;
import pl.pomost.business.applicant.Participants;
import pl.pomost.business.basis.Bases;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.participation.Participation;
import pl.pomost.business.participation.Participations;
import pl.pomost.business.participation.ProgressBook;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.recruitment.AccessAnswer;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.business.recruitment.EnrolmentMoves;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.business.recruitment.Enrolments;
import pl.pomost.business.recruitment.InterviewCard;
import pl.pomost.business.recruitment.RecruitmentBook;
import pl.pomost.business.training.Hours;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.recruitment.EnrolmentSheet.CardLine;
import pl.pomost.records.recruitment.EnrolmentSheet.CriterionLine;
import pl.pomost.records.recruitment.EnrolmentSheet.HoursLine;
import pl.pomost.records.recruitment.EnrolmentSheet.PlaceLine;
import pl.pomost.records.recruitment.EnrolmentSheet.Scoring;
import pl.pomost.records.recruitment.EnrolmentSheet.SupportLine;
import pl.pomost.records.register.DueWords;
import pl.pomost.records.register.TermMarks;

/** Puts one person's sheet together, without what the reader may not see. */
@ApplicationScoped
class EnrolmentReader {

    @Inject
    Enrolments enrolments;

    @Inject
    EnrolmentMoves moves;

    @Inject
    Participants participants;

    @Inject
    Participations participations;

    @Inject
    ProgressBook progress;

    @Inject
    AdvisorPolicy advisors;

    @Inject
    Programmes programmes;

    @Inject
    Bases bases;

    @Inject
    WorkingCalendar calendar;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    EnrolmentReader() {}

    EnrolmentSheet sheet(Enrolment enrolment) {
        var person = participants.look(enrolment.participantNumber());
        var term = enrolment.term();
        var open = isOpen(enrolment);
        return new EnrolmentSheet(
                enrolment.editionCode(),
                enrolment.participantNumber(),
                person.firstName(),
                person.lastName(),
                enrolment.version(),
                enrolment.rulesVersion(),
                enrolment.stage(),
                enrolment.stageSince(),
                enrolment.openedBy(),
                enrolment.formNumber().orElse(null),
                enrolment.receivedAt().orElse(null),
                enrolment.formSignedOn().orElse(null),
                open ? enrolment.motivation().orElse(null) : null,
                enrolment.hasImageConsent(),
                open ? enrolment.letter().orElse(null) : null,
                term.map(Term::due).orElse(null),
                why(enrolment, Texts.POLISH),
                why(enrolment, Texts.ENGLISH),
                open,
                open ? criteria(enrolment) : List.of(),
                scoring(enrolment),
                place(enrolment),
                support(enrolment, open),
                hours(enrolment));
    }

    private @Nullable String why(Enrolment enrolment, Locale language) {
        var kind = ObligationKind.ofPerson(enrolment.stage());
        var marks = new TermMarks(programmes, bases);
        return enrolment
                .term()
                .map(term -> new DueWords(calendar, language)
                        .of(kind, term, marks.open(enrolment.rulesVersion(), kind, term.unit(), term.event())))
                .orElse(null);
    }

    /** Special-category knowledge is for the person's own advisor, for managers and auditors. */
    boolean isOpen(Enrolment enrolment) {
        var actor = door.actor();
        return actor.is(Role.MANAGER)
                || actor.is(Role.AUDITOR)
                || advisors.isNear(enrolment.participantNumber(), actor);
    }

    private List<CriterionLine> criteria(Enrolment enrolment) {
        var answers = enrolments.answersOf(enrolment);
        return moves.terms(enrolment).criteria().stream()
                .map(each -> answers.stream()
                        .filter(answer -> answer.criterion() == each)
                        .findFirst()
                        .map(answer -> line(enrolment, answer))
                        .orElseGet(
                                () -> new CriterionLine(each, false, null, null, null, null, null, null, null, false)))
                .toList();
    }

    private CriterionLine line(Enrolment enrolment, AccessAnswer answer) {
        var terms = moves.terms(enrolment);
        LocalDate until = answer.validUntil(terms);
        return new CriterionLine(
                answer.criterion(),
                true,
                answer.isMet(),
                answer.endedOn().orElse(null),
                answer.freeFrom(terms).orElse(null),
                answer.proofKind(),
                answer.reference(),
                answer.issuedOn(),
                until,
                clock.day().isAfter(until));
    }

    private Scoring scoring(Enrolment enrolment) {
        var terms = moves.terms(enrolment);
        var all = enrolments.cardsOf(enrolment);
        var hidden = enrolment.stage() == EnrolmentStage.MERIT_CHECK && all.size() < terms.committee();
        var shown = all.stream()
                .filter(card -> !hidden || door.actor().isPerson(card.scorer()))
                .map(EnrolmentReader::card)
                .toList();
        var mean = hidden || all.isEmpty() ? null : RecruitmentBook.mean(all);
        return new Scoring(
                terms.committee(),
                terms.points(),
                RecruitmentBook.needed(terms),
                terms.threshold().percent(),
                mean,
                enrolment.appealPoints().orElse(mean),
                shown);
    }

    static CardLine card(InterviewCard card) {
        return new CardLine(card.scorer(), card.points(), card.heldOn(), card.grounds());
    }

    private @Nullable PlaceLine place(Enrolment enrolment) {
        var lists = enrolments.listsOf(enrolment.editionCode());
        return lists.stream()
                .flatMap(list -> enrolments.placesOf(list).stream()
                        .filter(place -> place.enrolmentId().equals(enrolment.id()))
                        .map(place -> new PlaceLine(list.protocol(), place.place(), place.points(), place.admission())))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private SupportLine support(Enrolment enrolment, boolean open) {
        var papers = participations.find(enrolment);
        return new SupportLine(
                papers.flatMap(Participation::contract).orElse(null),
                papers.flatMap(Participation::signedOn).orElse(null),
                papers.flatMap(Participation::signedBy).orElse(null),
                open ? papers.flatMap(Participation::recommendation).orElse(null) : null,
                papers.flatMap(Participation::withdrawal).orElse(null),
                open ? papers.flatMap(Participation::withdrawalNote).orElse(null) : null,
                papers.flatMap(Participation::endedOn).orElse(null),
                open ? papers.flatMap(Participation::exitStatus).orElse(null) : null,
                papers.flatMap(Participation::exitRecordedOn).orElse(null));
    }

    private HoursLine hours(Enrolment enrolment) {
        var so = progress.of(enrolment);
        return new HoursLine(
                Hours.of(so.planned()), Hours.of(so.needed()), Hours.of(so.attended()), Hours.of(so.missed()));
    }
}
