package pl.pomost.records.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.bridging.BridgingMove;
import pl.pomost.business.bridging.BridgingMoves;
import pl.pomost.business.bridging.BridgingState;
import pl.pomost.business.bridging.BridgingSupport;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.review.BridgingAppeal;
import pl.pomost.business.review.BridgingPaper;
import pl.pomost.business.review.BridgingReview;
import pl.pomost.business.review.CardPoints;
import pl.pomost.business.review.FormAnswer;
import pl.pomost.business.review.FormPoint;
import pl.pomost.business.review.PaperKind;
import pl.pomost.business.review.ReviewPolicy;
import pl.pomost.business.review.Reviews;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.Door;

/** The application of a bridging support as a screen shows it: papers, rounds of assessment, appeal and possible moves. */
@ApplicationScoped
public class BridgingApplications {

    private static final Set<BridgingState> WAITING =
            EnumSet.of(BridgingState.SUBMITTED, BridgingState.FORMAL, BridgingState.APPEAL);

    @Inject
    Reviews reviews;

    @Inject
    ReviewPolicy policy;

    @Inject
    BridgingMoves moves;

    @Inject
    Door door;

    BridgingApplications() {}

    /**
     * Everything about one application.
     *
     * @param papers    those that the rules want and those that came, in the order of the rules
     * @param withCard  whether it is scored on a card
     * @param criteria  the criteria of that card
     * @param points    the points of the form
     * @param reviews   one line for each round, the first one first
     * @param appeal    null until the receipt of a refusal is recorded
     * @param moves     the moves that the reader could make by role, with all reasons against them now
     * @param assessors accounts that the reader may name to assess it; empty for others
     */
    public record ApplicationRow(
            List<PaperRow> papers,
            boolean withCard,
            List<CriterionRow> criteria,
            List<FormPoint> points,
            List<ReviewRow> reviews,
            @Nullable AppealRow appeal,
            List<MoveRow> moves,
            List<String> assessors) {}

    /** One paper; the day is null while it is missing. */
    public record PaperRow(
            PaperKind paper, boolean required, @Nullable LocalDate givenOn, boolean withGrant) {}

    /** One criterion of the card. */
    public record CriterionRow(String criterion, String titlePl, String titleEn, int most) {}

    /**
     * One round.
     *
     * @param open     whether the reader assesses it now
     * @param formMet  null until the form is checked
     * @param total    all points, null until the card is filled in
     * @param least    the fewest points of a positive card
     * @param positive whether it speaks for the support; null while it is not finished
     */
    public record ReviewRow(
            int round,
            String assessor,
            LocalDate assignedOn,
            boolean open,
            @Nullable Boolean formMet,
            List<FormAnswerRow> answers,
            @Nullable String faults,
            int corrections,
            @Nullable LocalDate correctionDue,
            @Nullable Integer total,
            @Nullable Integer most,
            @Nullable Integer least,
            List<ScoreRow> scores,
            @Nullable Boolean positive) {}

    /** One point of the form and whether it is met. */
    public record FormAnswerRow(FormPoint point, boolean met) {}

    /** The points of one criterion. */
    public record ScoreRow(
            String criterion,
            int most,
            int points,
            @Nullable String reason) {}

    /** The receipt of the refusal, and the appeal. */
    public record AppealRow(
            LocalDate receivedOn,
            String proof,
            LocalDate due,
            @Nullable LocalDate filedOn,
            @Nullable String letter,
            @Nullable String passages,
            @Nullable Boolean upheld,
            @Nullable String ruling,
            @Nullable String ruledBy,
            @Nullable LocalDate ruledOn) {

        /** The term as it was counted. */
        static AppealRow of(BridgingAppeal appeal) {
            Term term = appeal.term();
            return new AppealRow(
                    term.from(),
                    appeal.proof(),
                    term.due(),
                    appeal.filedOn().orElse(null),
                    appeal.letter().orElse(null),
                    appeal.passages().orElse(null),
                    appeal.upheld().orElse(null),
                    appeal.ruling().orElse(null),
                    appeal.ruledBy().orElse(null),
                    appeal.ruledOn().orElse(null));
        }
    }

    /** A move that leads on, with all reasons why not now. */
    public record MoveRow(BridgingMove move, List<Reason> against) {}

    /** Papers, reviews and appeals of a whole case, read once. */
    record Kept(List<BridgingPaper> papers, List<BridgingReview> reviews, List<BridgingAppeal> appeals) {}

    Kept kept(CaseFile file) {
        return new Kept(reviews.papersOf(file.number()), reviews.of(file.number()), reviews.appealsOf(file.number()));
    }

    ApplicationRow row(CaseFile file, BridgingSupport support, Kept kept) {
        var withCard = policy.withCard(file, support.kind());
        return new ApplicationRow(
                papers(file, support, kept),
                withCard,
                withCard ? criteria(file) : List.of(),
                List.of(FormPoint.values()),
                kept.reviews().stream()
                        .filter(review -> review.supportId().equals(support.id()))
                        .map(review -> row(support, review, withCard))
                        .toList(),
                kept.appeals().stream()
                        .filter(appeal -> appeal.supportId().equals(support.id()))
                        .findFirst()
                        .map(AppealRow::of)
                        .orElse(null),
                moves.options(file, support, door.actor()).stream()
                        .map(option ->
                                new MoveRow(option.move(), option.verdict().reasons()))
                        .toList(),
                assessors(file, support));
    }

    private List<CriterionRow> criteria(CaseFile file) {
        return policy.card(file).criteria().stream()
                .map(each -> new CriterionRow(each.code(), each.title(false), each.title(true), each.maxPoints()))
                .toList();
    }

    private List<String> assessors(CaseFile file, BridgingSupport support) {
        return WAITING.contains(support.state()) && door.actor().may(Permission.DIRECT_CASES)
                ? policy.assessors(file, support, door.actor())
                : List.of();
    }

    private List<PaperRow> papers(CaseFile file, BridgingSupport support, Kept kept) {
        var given = kept.papers().stream()
                .filter(paper -> paper.supportId().equals(support.id()))
                .toList();
        var required = policy.papers(file, support.kind());
        var kinds = new LinkedHashSet<PaperKind>();
        required.forEach(code -> Arrays.stream(PaperKind.values())
                .filter(kind -> kind.name().equals(code))
                .forEach(kinds::add));
        given.forEach(paper -> kinds.add(paper.paper()));
        var rows = new ArrayList<PaperRow>();
        for (var kind : kinds) {
            var came = given.stream().filter(paper -> paper.paper() == kind).findFirst();
            rows.add(new PaperRow(
                    kind,
                    required.contains(kind.name()),
                    came.map(BridgingPaper::givenOn).orElse(null),
                    came.filter(BridgingPaper::isWithGrant).isPresent()));
        }
        return List.copyOf(rows);
    }

    private ReviewRow row(BridgingSupport support, BridgingReview review, boolean withCard) {
        var finished = review.isChecked() && (!review.isFormMet() || !withCard || review.isScored());
        return new ReviewRow(
                review.round(),
                review.assessor(),
                review.assignedOn(),
                door.actor().isPerson(review.assessor()) && policy.isOpen(support, review),
                review.isChecked() ? review.isFormMet() : null,
                review.answers().stream().map(BridgingApplications::row).toList(),
                review.faults().orElse(null),
                review.corrections(),
                review.correctionDue().orElse(null),
                review.total().isPresent() ? review.total().getAsInt() : null,
                review.most().isPresent() ? review.most().getAsInt() : null,
                review.least().isPresent() ? review.least().getAsInt() : null,
                review.scores().stream().map(BridgingApplications::row).toList(),
                finished ? review.isPositive(withCard) : null);
    }

    private static FormAnswerRow row(FormAnswer answer) {
        return new FormAnswerRow(answer.point(), answer.isMet());
    }

    private static ScoreRow row(CardPoints points) {
        return new ScoreRow(
                points.criterion(),
                points.most(),
                points.points(),
                points.reason().orElse(null));
    }
}
