package pl.pomost.business.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.AdvisorPolicy;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.RecruitmentTerms;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Door;

/** The one place where a person moves on in an edition: it asks the table and the person's advisor, counts the next term. */
@ApplicationScoped
public class EnrolmentMoves {

    @Inject
    Programmes programmes;

    @Inject
    AdvisorPolicy advisors;

    @Inject
    WorkingCalendar calendar;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    EnrolmentMoves() {}

    /** What the rules say about recruitment, in the version under which the form was opened. */
    public RecruitmentTerms terms(Enrolment enrolment) {
        return programmes.rules(enrolment.rulesVersion()).recruitment();
    }

    /** Years that a person must have completed under the rules of the enrolment. */
    int adultAge(Enrolment enrolment) {
        return programmes.rules(enrolment.rulesVersion()).group().adultAge();
    }

    /** All that the table and the separation of persons have against the move now. */
    public Verdict verdict(EnrolmentMove move, Enrolment enrolment) {
        var actor = door.actor();
        var verdict = Verdict.allowed()
                .require(move.leadsFrom(enrolment.stage()), () -> Reason.of("enrolment.wrong-stage")
                        .with("stage", enrolment.stage())
                        .with("from", move.from()))
                .require(actor.may(move.permission()), () -> Reason.of("move.not-yours")
                        .with("roles", move.permission().holders()));
        return move.permission() == Permission.ADVISE_CASES ? verdict.and(near(enrolment)) : verdict;
    }

    /** Only the person's own advisor writes here. */
    public Verdict near(Enrolment enrolment) {
        return Verdict.allowed().require(advisors.isNear(enrolment.participantNumber(), door.actor()), () -> Reason.of(
                        "enrolment.another-advisor")
                .with("participant", enrolment.participantNumber()));
    }

    /** Makes the move, with what the table has against it. @throws pl.pomost.kernel.refusal.Refusal RULE when it is not possible */
    public void make(EnrolmentMove move, Enrolment enrolment) {
        make(move, enrolment, clock.day());
    }

    /** Makes the move for something that came on that day; the term of an appeal counts from it. */
    public void make(EnrolmentMove move, Enrolment enrolment, LocalDate came) {
        verdict(move, enrolment).orRefuse();
        enrolment.advance(move, clock.day(), termAfter(move, enrolment, came));
    }

    /** Makes a move that follows from something else, whoever did that. */
    public void follow(EnrolmentMove move, Enrolment enrolment) {
        enrolment.advance(move, clock.day(), termAfter(move, enrolment, clock.day()));
    }

    /** The support has ended: from that day the exit data are due. */
    public void endSupport(Enrolment enrolment, LocalDate day) {
        enrolment.dueBy(
                calendarDays(TermEvent.SUPPORT_END, day, terms(enrolment).exitDays()));
    }

    /** Nothing is owed any more. */
    public void nothingDue(Enrolment enrolment) {
        enrolment.dueBy(null);
    }

    private @Nullable Term termAfter(EnrolmentMove move, Enrolment enrolment, LocalDate came) {
        var terms = terms(enrolment);
        return switch (move) {
            case SUBMIT_FORM, COMPLETE_FORM -> working(TermEvent.SUBMISSION, terms.formalDays());
            // the exit of support that ended before the registration is owed by the same day
            case BEGIN_CHECK, BECOME_FOUNDER -> enrolment.term().orElse(null);
            case CALL_TO_COMPLETE -> working(TermEvent.STAGE, terms.correctionDays());
            case CHECK_AGAIN -> working(TermEvent.STAGE, terms.formalDays());
            case APPEAL_RESULT -> {
                var appeal = programmes.rules(enrolment.rulesVersion()).appeal();
                yield Term.of(
                        TermEvent.SUBMISSION, calendar.deadline(came, appeal.decisionDays(), appeal.decisionDayKind()));
            }
            case PASS_CHECK -> calendarDays(TermEvent.CALL_END, callEnd(enrolment), terms.listDays());
            default -> null;
        };
    }

    /** The list is due from the end of the call; where that has passed, from today. */
    private LocalDate callEnd(Enrolment enrolment) {
        var end = programmes.edition(enrolment.editionCode()).openUntil();
        return end.isBefore(clock.day()) ? clock.day() : end;
    }

    private Term working(TermEvent event, int days) {
        return Term.of(event, calendar.deadline(clock.day(), days, DayKind.WORKING));
    }

    private Term calendarDays(TermEvent event, LocalDate from, int days) {
        return Term.of(event, calendar.deadline(from, days, DayKind.CALENDAR));
    }
}
