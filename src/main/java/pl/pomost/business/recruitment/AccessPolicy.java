package pl.pomost.business.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import pl.pomost.business.applicant.Participants;
import pl.pomost.business.programme.AccessCriterion;
import pl.pomost.business.programme.RecruitmentTerms;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Door;

/**
 * Whether a person may come in on a day: of age, every criterion of the rules met, each with a paper that holds on that day. Which
 * criterion is not met is special-category knowledge and stands in no reason; the form shows it to whoever may see it.
 */
@ApplicationScoped
public class AccessPolicy {

    @Inject
    Participants participants;

    @Inject
    Enrolments enrolments;

    @Inject
    EnrolmentMoves moves;

    @Inject
    Door door;

    AccessPolicy() {}

    /**
     * All reasons against the application of the person on that day. When the person will join is not known yet: the time without
     * business is counted to the day of the statement.
     */
    Verdict verdict(Enrolment enrolment, LocalDate day) {
        var verdict = proved(enrolment, day);
        for (var answer : enrolments.answersOf(enrolment)) {
            verdict = verdict.and(free(answer, moves.terms(enrolment)));
        }
        return verdict;
    }

    /** All reasons against the person's joining on that day: the time without business is counted to it (domain.md 3.1). */
    public Verdict joining(Enrolment enrolment, LocalDate day) {
        var verdict = proved(enrolment, day);
        for (var answer : enrolments.answersOf(enrolment)) {
            verdict = verdict.and(freeOn(answer, moves.terms(enrolment), day));
        }
        return verdict;
    }

    private Verdict proved(Enrolment enrolment, LocalDate day) {
        var answers = enrolments.answersOf(enrolment);
        var terms = moves.terms(enrolment);
        var person = participants.look(enrolment.participantNumber());
        var age = moves.adultAge(enrolment);
        var verdict = missing(answers, terms).and(met(answers)).require(person.isOfAgeOn(day, age), () -> Reason.of(
                        "enrolment.not-of-age")
                .with("day", day)
                .with("age", age));
        for (var answer : answers) {
            verdict = verdict.and(holds(answer, terms, day));
        }
        return verdict;
    }

    /** All that speaks against a step of the formal check on that day. */
    public Verdict step(EnrolmentMove step, Enrolment enrolment, LocalDate day) {
        var verdict = moves.verdict(step, enrolment);
        return switch (step) {
            case CALL_TO_COMPLETE ->
                verdict.and(correctable(enrolment))
                        .require(!enrolment.wasCalled(), () -> Reason.of("enrolment.called-once"));
            case COMPLETE_FORM -> verdict.and(inTime(enrolment, day));
            case REJECT_FORM -> verdict.and(rejectable(enrolment, day)).and(another(enrolment));
            case PASS_CHECK -> verdict.and(verdict(enrolment, day));
            default -> verdict;
        };
    }

    private static Verdict inTime(Enrolment enrolment, LocalDate day) {
        var late = enrolment.term().filter(term -> day.isAfter(term.due()));
        return Verdict.allowed().require(late.isEmpty(), () -> Reason.of("enrolment.completed-late")
                .with("due", late.orElseThrow().due())
                .with("day", day));
    }

    private Verdict rejectable(Enrolment enrolment, LocalDate day) {
        return enrolment.stage() == EnrolmentStage.CORRECTION
                ? Verdict.allowed().require(!inTime(enrolment, day).isAllowed(), () -> Reason.of("enrolment.term-runs")
                        .with("due", enrolment.term().orElseThrow().due()))
                : Verdict.allowed()
                        .require(isSomethingAgainst(enrolment), () -> Reason.of("enrolment.nothing-against"));
    }

    /** Whoever was not right about the form does not reject it once more. */
    private Verdict another(Enrolment enrolment) {
        var free = !moves.terms(enrolment).isAppealHeardByOthers()
                || !enrolment.isAppealOnForm()
                || enrolment.rejectedBy().stream().noneMatch(door.actor()::isPerson);
        return Verdict.allowed().require(free, () -> Reason.of("enrolment.rejected-yourself"));
    }

    /** Whether nothing but what can be completed is wrong. */
    private Verdict correctable(Enrolment enrolment) {
        var others = enrolments.answersOf(enrolment).stream()
                .filter(answer -> answer.criterion() != AccessCriterion.FORM_COMPLETE)
                .toList();
        var terms = moves.terms(enrolment);
        var verdict = met(others);
        for (var answer : others) {
            verdict = verdict.and(free(answer, terms));
        }
        return verdict;
    }

    /** Whether a criterion is recorded as not met. */
    private boolean isSomethingAgainst(Enrolment enrolment) {
        var answers = enrolments.answersOf(enrolment);
        var terms = moves.terms(enrolment);
        return !met(answers).isAllowed()
                || answers.stream().anyMatch(answer -> !free(answer, terms).isAllowed());
    }

    private static Verdict missing(List<AccessAnswer> answers, RecruitmentTerms terms) {
        var given = answers.stream().map(AccessAnswer::criterion).collect(Collectors.toSet());
        var missing =
                terms.criteria().stream().filter(each -> !given.contains(each)).toList();
        return Verdict.allowed().require(missing.isEmpty(), () -> Reason.of("enrolment.criteria-missing")
                .with("criteria", missing));
    }

    private static Verdict met(List<AccessAnswer> answers) {
        var against = answers.stream().filter(answer -> !answer.isMet()).count();
        return Verdict.allowed().require(against == 0, () -> Reason.of("enrolment.criteria-not-met")
                .with("count", against));
    }

    private static Verdict holds(AccessAnswer answer, RecruitmentTerms terms, LocalDate day) {
        var until = answer.validUntil(terms);
        return Verdict.allowed().require(!day.isAfter(until), () -> Reason.of("enrolment.proof-stale")
                .with("criterion", answer.criterion())
                .with("issued", answer.issuedOn())
                .with("days", terms.proofDays())
                .with("until", until)
                .with("day", day));
    }

    private static Verdict free(AccessAnswer answer, RecruitmentTerms terms) {
        var from = answer.freeFrom(terms).orElse(answer.issuedOn());
        return Verdict.allowed().require(!answer.issuedOn().isBefore(from), () -> Reason.of("enrolment.excluded")
                .with("criterion", answer.criterion())
                .with("ended", answer.endedOn().orElse(answer.issuedOn()))
                .with("months", terms.exclusionMonths())
                .with("from", from)
                .with("issued", answer.issuedOn()));
    }

    private static Verdict freeOn(AccessAnswer answer, RecruitmentTerms terms, LocalDate day) {
        var from = answer.freeFrom(terms).orElse(day);
        return Verdict.allowed().require(!day.isBefore(from), () -> Reason.of("enrolment.excluded-on-joining")
                .with("criterion", answer.criterion())
                .with("ended", answer.endedOn().orElse(day))
                .with("months", terms.exclusionMonths())
                .with("from", from)
                .with("day", day));
    }
}
