package pl.pomost.business.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.pomost.business.recruitment.AccessPolicy;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.business.recruitment.EnrolmentMove;
import pl.pomost.business.recruitment.EnrolmentMoves;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.business.training.Hours;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** What speaks against each step of a person's support, with the figures. */
@ApplicationScoped
public class SupportPolicy {

    @Inject
    EnrolmentMoves moves;

    @Inject
    AccessPolicy access;

    @Inject
    ProgressBook book;

    @Inject
    Support support;

    SupportPolicy() {}

    /** Against signing the contract on that day: a paper that is stale then, or a criterion not met. */
    public Verdict signs(Enrolment enrolment, LocalDate day) {
        return moves.verdict(EnrolmentMove.SIGN_SUPPORT, enrolment)
                .and(access.joining(enrolment, day))
                .require(!day.isBefore(enrolment.stageSince()), () -> Reason.of("participation.signed-before-list")
                        .with("day", day)
                        .with("list", enrolment.stageSince()));
    }

    /** Against a step of the training, with the hours. */
    public Verdict trains(EnrolmentMove step, Enrolment enrolment) {
        var verdict = moves.verdict(step, enrolment);
        var progress = book.of(enrolment);
        return switch (step) {
            case BEGIN_TRAINING ->
                verdict.require(progress.attended() > 0, () -> Reason.of("participation.no-class-yet"));
            case COMPLETE_TRAINING ->
                verdict.require(progress.isEnough(), () -> figures("participation.below-threshold", progress));
            case FAIL_TRAINING ->
                verdict.require(
                        progress.isOutOfReach() || progress.isAbsentTooOften(),
                        () -> figures("participation.within-reach", progress));
            default -> verdict;
        };
    }

    /** Against leaving for that reason: nobody is struck off for absences before there are as many as the rules name. */
    public Verdict leaves(WithdrawalReason reason, Enrolment enrolment) {
        var verdict = moves.verdict(EnrolmentMove.WITHDRAW_PERSON, enrolment);
        if (reason != WithdrawalReason.STRUCK_OFF_ABSENCES) {
            return verdict;
        }
        var progress = book.of(enrolment);
        return verdict.require(progress.isAbsentTooOften(), () -> Reason.of("participation.too-few-absences")
                .with("absences", progress.absences())
                .with("limit", progress.limit()));
    }

    /** Against recording the exit now. */
    public Verdict exits(Enrolment enrolment) {
        var withdrawn = enrolment.stage() == EnrolmentStage.WITHDRAWN;
        var verdict = withdrawn ? moves.near(enrolment) : moves.verdict(EnrolmentMove.RECORD_EXIT, enrolment);
        var papers = support.look(enrolment);
        return verdict.require(
                        papers.flatMap(Participation::contract).isPresent(),
                        () -> Reason.of("participation.no-contract"))
                .require(papers.flatMap(Participation::endedOn).isPresent(), () -> Reason.of("participation.not-ended"))
                .require(
                        papers.flatMap(Participation::exitRecordedOn).isEmpty(),
                        () -> Reason.of("participation.exit-recorded"));
    }

    private static Reason figures(String rule, Progress progress) {
        return Reason.of(rule)
                .with("attended", Hours.of(progress.attended()))
                .with("needed", Hours.of(progress.needed()))
                .with("planned", Hours.of(progress.planned()))
                .with("missed", Hours.of(progress.missed()))
                .with("absences", progress.absences())
                .with("limit", progress.limit());
    }
}
