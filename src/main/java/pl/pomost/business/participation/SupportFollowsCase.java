package pl.pomost.business.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveWitness;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.business.recruitment.EnrolmentMove;
import pl.pomost.business.recruitment.EnrolmentMoves;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.business.recruitment.Enrolments;
import pl.pomost.kernel.calendar.Term;

/** The members of a registered cooperative become founders; when the case ends, so does their support. */
@ApplicationScoped
public class SupportFollowsCase implements MoveWitness {

    @Inject
    Groups groups;

    @Inject
    Enrolments enrolments;

    @Inject
    EnrolmentMoves moves;

    @Inject
    Support support;

    SupportFollowsCase() {}

    @Override
    public void moved(Move move, CaseFile file, LocalDate day, @Nullable Term term) {
        var ends = move == Move.CLOSE_CASE || move == Move.DISSOLVE_AGREEMENT;
        if (!ends && move != Move.COMPLETE_REGISTRATION) {
            return;
        }
        for (var member : groups.of(file.number()).members()) {
            follow(file, member.participantNumber(), ends, day);
        }
    }

    /** Whoever joins the founders of a registered cooperative becomes one of them. */
    public void becomesFounder(CaseFile file, String participant, LocalDate day) {
        follow(file, participant, false, day);
    }

    private void follow(CaseFile file, String participant, boolean ends, LocalDate day) {
        enrolments
                .find(file.editionCode(), participant)
                .filter(each -> each.stage() == (ends ? EnrolmentStage.FOUNDER : EnrolmentStage.COMPLETED))
                .ifPresent(each -> follow(each, ends, day));
    }

    private void follow(Enrolment read, boolean ends, LocalDate day) {
        var enrolment = enrolments.take(read.editionCode(), read.participantNumber(), read.version());
        if (ends) {
            if (support.of(enrolment).endedOn().isEmpty()) {
                support.of(enrolment).endOn(day);
                moves.endSupport(enrolment, day);
            }
        } else {
            moves.follow(EnrolmentMove.BECOME_FOUNDER, enrolment);
        }
        support.tell(enrolment);
    }
}
