package pl.pomost.records.recruitment;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.participation.SupportPolicy;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.recourse.RecoursePolicy;
import pl.pomost.business.recruitment.AccessPolicy;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.business.recruitment.EnrolmentMove;
import pl.pomost.business.recruitment.EnrolmentMoves;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.business.recruitment.Enrolments;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The people of an edition's recruitment: a list paged by their numbers, and one person with every step. */
@Reading
@Requires(Permission.READ_PARTICIPANTS)
public class RecruitmentRegister {

    private static final String ROWS =
            "select e.participantNumber, p.firstName, p.lastName, e.formNumber, e.receivedAt,"
                    + " e.stage, e.stageSince, e.due from Enrolment e, Participant p"
                    + " where p.number = e.participantNumber and e.editionCode = :edition";

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    Programmes programmes;

    @Inject
    Enrolments enrolments;

    @Inject
    EnrolmentMoves moves;

    @Inject
    AccessPolicy access;

    @Inject
    SupportPolicy supports;

    @Inject
    RecoursePolicy recourses;

    @Inject
    EnrolmentReader reader;

    @Inject
    BusinessClock clock;

    RecruitmentRegister() {}

    /**
     * A page of the edition's people in the order of their numbers.
     *
     * @param stage only those in that stage; null for all
     * @param after number that the page before ended with, null for the first page
     */
    public List<EnrolmentRow> page(String edition, @Nullable EnrolmentStage stage, @Nullable String after, int limit) {
        var code = programmes.edition(edition).code();
        var where = (stage == null ? "" : " and e.stage = :stage")
                + (after == null ? "" : " and e.participantNumber > :after");
        var query = entities.createQuery(ROWS + where + " order by e.participantNumber", Object[].class)
                .setParameter("edition", code)
                .setMaxResults(limit);
        if (stage != null) {
            query.setParameter("stage", stage);
        }
        if (after != null) {
            known(code, after);
            query.setParameter("after", after);
        }
        return query.getResultStream().map(this::row).toList();
    }

    private void known(String edition, String participant) {
        if (enrolments.find(edition, participant).isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    Reason.ofField("after", "unknown.participant").with("key", participant));
        }
    }

    /** One person. @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when the person has no way through the edition */
    public EnrolmentSheet sheet(String edition, String participant) {
        return reader.sheet(enrolments.look(edition, participant));
    }

    /** Every step that leads on from where the person stands, with all reasons against it for the reader now. */
    public List<EnrolmentStep> steps(String edition, String participant) {
        var enrolment = enrolments.look(edition, participant);
        return Arrays.stream(EnrolmentMove.values())
                .filter(move -> move.leadsFrom(enrolment.stage()) || leavesOpen(move, enrolment))
                .filter(move -> answersAppeal(move, enrolment))
                .map(move -> new EnrolmentStep(move, verdict(move, enrolment)))
                .toList();
    }

    /** An appeal against the check of the form ends otherwise than one against the points. */
    private static boolean answersAppeal(EnrolmentMove move, Enrolment enrolment) {
        return switch (move) {
            case CHECK_AGAIN, CONFIRM_REJECTION -> enrolment.isAppealOnForm();
            case RESERVE_ON_APPEAL, CONFIRM_TURNING_AWAY -> !enrolment.isAppealOnForm();
            default -> true;
        };
    }

    /** Whoever withdrew under a contract still tells the exit data; it moves nobody. */
    private boolean leavesOpen(EnrolmentMove move, Enrolment enrolment) {
        return move == EnrolmentMove.RECORD_EXIT
                && enrolment.stage() == EnrolmentStage.WITHDRAWN
                && supports.exits(enrolment).isAllowed();
    }

    private Verdict verdict(EnrolmentMove move, Enrolment enrolment) {
        var today = clock.day();
        return switch (move) {
            case BEGIN_CHECK, CALL_TO_COMPLETE, COMPLETE_FORM, REJECT_FORM, PASS_CHECK ->
                access.step(move, enrolment, today);
            case APPEAL_RESULT -> recourses.files(enrolment);
            case CHECK_AGAIN, CONFIRM_REJECTION, RESERVE_ON_APPEAL, CONFIRM_TURNING_AWAY ->
                recourses.decidable(enrolment);
            case SIGN_SUPPORT -> supports.signs(enrolment, today);
            case BEGIN_TRAINING, COMPLETE_TRAINING, FAIL_TRAINING -> supports.trains(move, enrolment);
            case RECORD_EXIT -> supports.exits(enrolment);
            default -> moves.verdict(move, enrolment);
        };
    }

    private EnrolmentRow row(@Nullable Object[] row) {
        var due = (LocalDate) row[7];
        return new EnrolmentRow(
                text(row[0]),
                text(row[1]),
                text(row[2]),
                (String) row[3],
                (Instant) row[4],
                (EnrolmentStage) given(row[5]),
                (LocalDate) given(row[6]),
                due,
                due != null && due.isBefore(clock.day()));
    }

    private static String text(@Nullable Object column) {
        return (String) given(column);
    }

    private static Object given(@Nullable Object column) {
        return java.util.Objects.requireNonNull(column);
    }
}
