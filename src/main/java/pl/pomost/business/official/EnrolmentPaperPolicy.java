package pl.pomost.business.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.pomost.business.participation.Participation;
import pl.pomost.business.participation.Participations;
import pl.pomost.business.recourse.RecourseBook;
import pl.pomost.business.recourse.Recourses;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.business.recruitment.EnrolmentMoves;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Door;

/**
 * When a document to a person on the way through an edition is issued: a letter while the person stands where it tells that he or
 * she does, a contract and its declaration once they are signed; each once.
 */
@ApplicationScoped
public class EnrolmentPaperPolicy {

    private static final Map<OfficialKind, Set<EnrolmentStage>> STAGES = Map.of(
            OfficialKind.COMPLETION_CALL, Set.of(EnrolmentStage.CORRECTION),
            OfficialKind.FORM_REJECTION, Set.of(EnrolmentStage.REJECTED_FORMAL),
            OfficialKind.RECRUITMENT_RESULT, Set.of(EnrolmentStage.RESERVE, EnrolmentStage.NOT_QUALIFIED),
            OfficialKind.UNFINISHED_SUPPORT, Set.of(EnrolmentStage.FAILED_ATTENDANCE));

    @Inject
    EnrolmentPapers papers;

    @Inject
    EnrolmentMoves moves;

    @Inject
    Participations participations;

    @Inject
    Recourses recourses;

    @Inject
    RecourseBook book;

    @Inject
    Door door;

    EnrolmentPaperPolicy() {}

    /** All that speaks against issuing it now. */
    public Verdict issues(OfficialKind kind, Enrolment enrolment, int appeal) {
        var issued = papers.of(enrolment, kind, appeal);
        return mine(kind, enrolment).and(ready(kind, enrolment, appeal)).require(issued.isEmpty(), () -> Reason.of(
                        "enrolment-paper.issued")
                .with("official", kind)
                .with("number", issued.orElseThrow().number())
                .with("day", issued.orElseThrow().issuedOn()));
    }

    /** Whether its words are known: it is ready to be issued, or to be signed. */
    public boolean isKnown(OfficialKind kind, Enrolment enrolment, int appeal) {
        var signable = isSigned(kind) && enrolment.stage() == EnrolmentStage.QUALIFIED;
        return signable || ready(kind, enrolment, appeal).isAllowed();
    }

    /** The number under which it was signed; empty before that, and for letters. */
    public Optional<String> signed(OfficialKind kind, Enrolment enrolment) {
        return isSigned(kind) ? participations.find(enrolment).flatMap(Participation::contract) : Optional.empty();
    }

    private static boolean isSigned(OfficialKind kind) {
        return kind == OfficialKind.SUPPORT_CONTRACT || kind == OfficialKind.PARTICIPATION_DECLARATION;
    }

    /** Whoever decides or signs issues it for everybody, an advisor for the own people. */
    private Verdict mine(OfficialKind kind, Enrolment enrolment) {
        var forAll = kind.issuers().stream()
                .filter(each -> each != Permission.ADVISE_CASES)
                .anyMatch(door.actor()::may);
        return forAll ? Verdict.allowed() : moves.near(enrolment);
    }

    private Verdict ready(OfficialKind kind, Enrolment enrolment, int appeal) {
        if (kind == OfficialKind.RECOURSE_RULING) {
            return Verdict.allowed()
                    .require(
                            book.ruling(enrolment, book.appeal(enrolment, appeal))
                                    .isPresent(),
                            () -> Reason.of("recourse-letter.undecided"));
        }
        var from = STAGES.get(kind);
        if (from == null) {
            return Verdict.allowed()
                    .require(signed(kind, enrolment).isPresent(), () -> Reason.of("enrolment-paper.unsigned")
                            .with("official", kind));
        }
        return Verdict.allowed()
                .require(from.contains(enrolment.stage()), () -> Reason.of("enrolment.wrong-stage")
                        .with("stage", enrolment.stage())
                        .with("from", from))
                .require(!isByRuling(enrolment), () -> Reason.of("enrolment-paper.ruled")
                        .with("official", kind));
    }

    /** Whether the person stands there by a decided appeal: another letter tells that. */
    private boolean isByRuling(Enrolment enrolment) {
        return recourses.rulingsOn(enrolment).stream().anyMatch(ruling -> ruling.leadsTo() == enrolment.stage());
    }
}
