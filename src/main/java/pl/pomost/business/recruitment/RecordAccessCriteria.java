package pl.pomost.business.recruitment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.ProofKind;
import pl.pomost.business.programme.AccessCriterion;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor records which access criteria of the rules a person meets, each with its dated paper; later a fresher paper. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class RecordAccessCriteria {

    /** Most characters of the mark by which a paper is found. */
    public static final int REFERENCE_LENGTH = 100;

    private static final Set<EnrolmentStage> OPEN = EnumSet.of(
            EnrolmentStage.FORMAL_CHECK, EnrolmentStage.MERIT_CHECK, EnrolmentStage.RESERVE, EnrolmentStage.QUALIFIED);

    @Inject
    Enrolments enrolments;

    @Inject
    EnrolmentMoves moves;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    RecordAccessCriteria() {}

    /** @param version the version that was seen @param answers one for each criterion that is recorded or proved anew */
    public record Command(String edition, String participant, long version, List<Given> answers) implements About {

        @Override
        public Chain chain() {
            return Chain.ofParticipant(participant);
        }
    }

    /**
     * One answer.
     *
     * @param endedOn   last day of a business or a membership; absent when there was none
     * @param reference number of the paper or another mark, at most 100 characters
     * @param issuedOn  day of the paper, from which it holds
     */
    public record Given(
            AccessCriterion criterion,
            boolean met,
            @Nullable LocalDate endedOn,
            ProofKind proof,
            String reference,
            LocalDate issuedOn) {}

    /** Whether answers are recorded in that stage. */
    public static boolean isOpen(EnrolmentStage stage) {
        return OPEN.contains(stage);
    }

    /** @return the receipt; its subject is the participant's number */
    public Receipt handle(Command command) {
        check(command.answers()).orRefuse();
        var enrolment = enrolments.take(command.edition(), command.participant(), command.version());
        moves.near(enrolment)
                .require(OPEN.contains(enrolment.stage()), () -> Reason.of("enrolment.wrong-stage")
                        .with("stage", enrolment.stage())
                        .with("from", OPEN))
                .orRefuse();
        asked(command.answers(), moves.terms(enrolment).criteria()).orRefuse();
        command.answers().forEach(given -> keep(enrolment, given));
        var told = enrolments.answersOf(enrolment).stream()
                .map(AccessAnswer::snapshot)
                .toList();
        return facts.record(enrolment.tells("access-criteria", Snapshot.empty().with("criteria", told)));
    }

    /** A form is answered for the criteria of its rules and for no others. */
    private static Check asked(List<Given> answers, List<AccessCriterion> asked) {
        var check = new Check();
        for (int i = 0; i < answers.size(); i++) {
            var field = "criteria[" + i + "].criterion";
            var criterion = answers.get(i).criterion();
            check.that(field, asked.contains(criterion), () -> Reason.ofField(field, "enrolment.not-asked")
                    .with("criterion", criterion)
                    .with("asked", asked));
        }
        return check;
    }

    private void keep(Enrolment enrolment, Given given) {
        var present = enrolments.answersOf(enrolment).stream()
                .filter(answer -> answer.criterion() == given.criterion())
                .findFirst();
        var answer = present.orElseGet(() -> new AccessAnswer(enrolment, given.criterion()));
        answer.become(given, door.actor().account(), clock.day());
        if (present.isEmpty()) {
            enrolments.add(answer);
        }
    }

    private Check check(@Nullable List<Given> answers) {
        var check = new Check();
        check.that("criteria", answers != null && !answers.isEmpty(), () -> Reason.ofField("criteria", "required"));
        var seen = new HashSet<AccessCriterion>();
        for (int i = 0; answers != null && i < answers.size(); i++) {
            line(check, "criteria[" + i + "].", answers.get(i), seen);
        }
        return check;
    }

    private void line(Check check, String at, @Nullable Given given, Set<AccessCriterion> seen) {
        check.required(at + "criterion", given == null ? null : given.criterion());
        if (given == null) {
            return;
        }
        check.that(at + "criterion", given.criterion() == null || seen.add(given.criterion()), "enrolment.twice");
        check.required(at + "proof", given.proof());
        check.text(at + "reference", given.reference(), REFERENCE_LENGTH);
        check.required(at + "issuedOn", given.issuedOn());
        notAhead(check, at + "issuedOn", given.issuedOn(), clock.day());
        var ended = given.endedOn();
        check.that(at + "endedOn", ended == null || hasEnd(given), "enrolment.has-no-end");
        if (given.issuedOn() != null) {
            notAhead(check, at + "endedOn", ended, given.issuedOn());
        }
    }

    private static boolean hasEnd(Given given) {
        return given.criterion() != null && given.criterion().hasEnd();
    }

    private static void notAhead(Check check, String field, @Nullable LocalDate day, LocalDate bound) {
        check.that(field, day == null || !day.isAfter(bound), () -> Reason.ofField(field, "in-future")
                .with("day", bound));
    }
}
