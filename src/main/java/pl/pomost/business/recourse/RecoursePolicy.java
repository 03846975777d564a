package pl.pomost.business.recourse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.business.recruitment.EnrolmentMove;
import pl.pomost.business.recruitment.EnrolmentMoves;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.business.recruitment.Enrolments;
import pl.pomost.business.recruitment.RecruitmentCommittee;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Door;

/** What speaks against each step of a person's appeal. */
@ApplicationScoped
public class RecoursePolicy {

    @Inject
    Recourses recourses;

    @Inject
    RecourseBook book;

    @Inject
    Enrolments enrolments;

    @Inject
    EnrolmentMoves moves;

    @Inject
    RecruitmentCommittee committee;

    @Inject
    Door door;

    RecoursePolicy() {}

    /** All that speaks against recording the receipt of the letter about the result. */
    public Verdict receives(Enrolment enrolment) {
        return moves.near(enrolment)
                .require(RecourseBook.APPEALABLE.contains(enrolment.stage()), () -> Reason.of("enrolment.wrong-stage")
                        .with("stage", enrolment.stage())
                        .with("from", RecourseBook.APPEALABLE))
                .require(book.receipt(enrolment).isEmpty(), () -> Reason.of("appeal.receipt-known"));
    }

    /** All that speaks against an appeal now, its own day aside. */
    public Verdict files(Enrolment enrolment) {
        var verdict = moves.verdict(EnrolmentMove.APPEAL_RESULT, enrolment);
        if (!RecourseBook.APPEALABLE.contains(enrolment.stage())) {
            return verdict;
        }
        var onForm = Recourse.isOnForm(enrolment.stage());
        var once = recourses.of(enrolment).stream().noneMatch(each -> each.isOnForm() == onForm);
        return verdict.require(once, () -> Reason.of("recourse.once"))
                .require(book.receipt(enrolment).isPresent(), () -> Reason.of("recourse.no-receipt")
                        .with("since", enrolment.stageSince()));
    }

    /** Whether a letter of that day is heard. */
    Verdict hears(Enrolment enrolment, ResultReceipt receipt, LocalDate filed) {
        return book.terms(enrolment).hears(filed, book.term(enrolment, receipt));
    }

    /**
     * All that speaks against deciding the open appeal now.
     *
     * @param upheld what the manager says; asked only about the check of the form
     */
    public Verdict decides(Enrolment enrolment, @Nullable Boolean upheld) {
        var verdict = moves.verdict(EnrolmentMove.CHECK_AGAIN, enrolment);
        if (enrolment.stage() != EnrolmentStage.APPEAL) {
            return verdict;
        }
        var onForm = enrolment.isAppealOnForm();
        return verdict.and(separated(enrolment))
                .and(onForm ? Verdict.allowed() : scored(enrolment))
                .require(onForm || upheld == null, () -> Reason.ofField("upheld", "recourse.cards-decide"))
                .require(!onForm || upheld != null, () -> Reason.ofField("upheld", "required"));
    }

    /** What speaks against it whatever is said. */
    public Verdict decidable(Enrolment enrolment) {
        return decides(enrolment, enrolment.isAppealOnForm() ? Boolean.TRUE : null);
    }

    private Verdict scored(Enrolment enrolment) {
        var cards = enrolments.appealCardsOf(enrolment).size();
        var needed = moves.terms(enrolment).committee();
        return Verdict.allowed().require(cards >= needed, () -> Reason.of("enrolment.too-few-cards")
                .with("forms", enrolment.formNumber().orElse(""))
                .with("needed", needed));
    }

    /** Nobody decides on the own cards; where the rules say so, nobody on anything that he or she did first. */
    private Verdict separated(Enrolment enrolment) {
        var actor = door.actor();
        var others = moves.terms(enrolment).isAppealHeardByOthers();
        return Verdict.allowed()
                .require(!committee.hasScored(enrolment, actor), () -> Reason.of("enrolment.scored-yourself")
                        .with("forms", enrolment.formNumber().orElse("")))
                .require(!others || !committee.hasDecided(enrolment, actor), () -> Reason.of("appeal.decided-first"));
    }
}
