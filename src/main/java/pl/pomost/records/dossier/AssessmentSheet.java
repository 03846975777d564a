package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.assessment.Assessments;
import pl.pomost.business.assessment.Assignment;
import pl.pomost.business.assessment.Committee;
import pl.pomost.business.assessment.Committees;
import pl.pomost.business.assessment.Findings;
import pl.pomost.business.assessment.FormalCard;
import pl.pomost.business.assessment.FormalRuling;
import pl.pomost.business.assessment.Panel;
import pl.pomost.business.assessment.ScoreCard;
import pl.pomost.business.card.MeritCards;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.office.User;
import pl.pomost.business.office.Users;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.records.dossier.AssessmentOfCase.AssessorSeat;
import pl.pomost.records.dossier.AssessmentOfCase.FormalAnswerLine;
import pl.pomost.records.dossier.AssessmentOfCase.FormalCardLine;
import pl.pomost.records.dossier.AssessmentOfCase.FormalQuestion;
import pl.pomost.records.dossier.AssessmentOfCase.FormalRulingLine;
import pl.pomost.records.dossier.AssessmentOfCase.HandedIn;
import pl.pomost.records.dossier.AssessmentOfCase.ScoreCardLine;
import pl.pomost.records.dossier.AssessmentOfCase.ScoreLine;

/** The assessment of one case. Nobody is shown points of somebody else before the own card and all cards of that panel are locked. */
@Reading
@Requires({Permission.READ_CASES, Permission.READ_ASSIGNED_CASES})
public class AssessmentSheet {

    @Inject
    CaseFiles files;

    @Inject
    CaseReaders readers;

    @Inject
    Committees committees;

    @Inject
    Assessments assessments;

    @Inject
    AssessmentArithmetic arithmetic;

    @Inject
    BusinessPlans plans;

    @Inject
    Programmes programmes;

    @Inject
    MeritCards cards;

    @Inject
    Users users;

    @Inject
    Door door;

    AssessmentSheet() {}

    /** As the actor may see it. @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when the actor may not read the case */
    public AssessmentOfCase of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        var file = files.look(number);
        var committee = committees.of(file);
        var found = found(file, committee);
        return new AssessmentOfCase(
                number,
                file.version(),
                file.stage(),
                committee.round(),
                seats(committee),
                committee.at(file.stage()).orElse(null),
                committee.seatsOf(Panel.FIRST),
                emptySeats(file, committee),
                replaceable(committee),
                committee.formalForm().code(),
                questions(committee),
                assessments.formalCardsOf(number).stream().map(this::line).toList(),
                assessments.rulingsOn(number).stream()
                        .map(AssessmentSheet::line)
                        .toList(),
                visible(committee),
                found.flatMap(Findings::counting)
                        .map(result -> arithmetic.line(file, result))
                        .orElse(null),
                found.flatMap(each -> arithmetic.onAppeal(file, each)).orElse(null),
                handedIn(file));
    }

    private @Nullable HandedIn handedIn(CaseFile file) {
        var until = programmes.edition(file.editionCode()).applicationsUntil().orElse(null);
        return plans.submissionsOf(file.number()).stream()
                .findFirst()
                .map(first -> new HandedIn(first.submittedOn(), until))
                .orElse(null);
    }

    private static List<FormalQuestion> questions(Committee committee) {
        return committee.formalForm().criteria().stream()
                .map(each -> new FormalQuestion(each.code(), each.title(false), each.title(true), each.isCorrectable()))
                .toList();
    }

    private List<AssessorSeat> seats(Committee committee) {
        return committee.assignments().stream()
                .filter(Assignment::isActive)
                .sorted(Comparator.comparing(Assignment::panel).thenComparing(Assignment::seat))
                .map(seat -> seat(committee, seat))
                .toList();
    }

    private static int emptySeats(CaseFile file, Committee committee) {
        return committee.assignments().isEmpty()
                ? 0
                : committee.at(file.stage()).map(committee::emptySeats).orElse(0);
    }

    private static List<String> replaceable(Committee committee) {
        return committee.assignments().stream()
                .filter(seat -> seat.isActive() || committee.emptySeats(seat.panel()) > 0)
                .map(Assignment::account)
                .filter(account -> !committee.hasScoreCard(account))
                .toList();
    }

    private AssessorSeat seat(Committee committee, Assignment seat) {
        var account = seat.account();
        return new AssessorSeat(
                seat.panel(),
                Optional.ofNullable(seat.seat()).orElse(0),
                account,
                users.find(account).map(User::displayName).orElse(account),
                seat.assignedOn(),
                committee.hasDeclared(account),
                committee.hasFormalCard(account),
                committee.hasScoreCard(account));
    }

    private List<ScoreCardLine> visible(Committee committee) {
        var blind = committee.mustNotCompare(door.actor().account());
        return Arrays.stream(Panel.values())
                .flatMap(panel -> committee.scoreCards(panel).stream()
                        .filter(card -> !blind && committee.isScored(panel)
                                || door.actor().isPerson(card.account()))
                        .map(card -> line(panel, card)))
                .toList();
    }

    /** Nothing while the reader still has points of the own to give. */
    private Optional<Findings> found(CaseFile file, Committee committee) {
        return committee.mustNotCompare(door.actor().account())
                ? Optional.empty()
                : Optional.of(committees.findings(file, committee));
    }

    private FormalCardLine line(FormalCard card) {
        var form = cards.of(card.form());
        return new FormalCardLine(
                card.account(),
                card.round(),
                card.lockedOn(),
                form.criteria().stream()
                        .flatMap(each -> card.answers().stream()
                                .filter(answer -> answer.criterion().equals(each.code()))
                                .map(answer -> new FormalAnswerLine(
                                        each.code(),
                                        each.title(false),
                                        each.title(true),
                                        answer.isMet(),
                                        answer.remark())))
                        .toList());
    }

    private static FormalRulingLine line(FormalRuling ruling) {
        return new FormalRulingLine(ruling.kind(), ruling.content(), ruling.ruledOn());
    }

    private static ScoreCardLine line(Panel panel, ScoreCard card) {
        return new ScoreCardLine(
                panel,
                card.account(),
                card.lockedOn(),
                card.total(),
                card.scores().stream()
                        .map(score -> new ScoreLine(score.criterion(), score.points(), score.reason()))
                        .toList(),
                card.isRecommended(),
                card.recommendedAmount().orElse(null),
                card.remarks());
    }
}
