package pl.pomost.business.review;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.BridgingMoves;
import pl.pomost.business.bridging.BridgingState;
import pl.pomost.business.bridging.BridgingSupport;
import pl.pomost.business.card.CardCriterion;
import pl.pomost.business.card.MeritCard;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The assessor fills in the card of an application: points for every criterion of the rules, with reasons for few. */
@UseCase
@Requires(Permission.ASSESS_CASES)
public class ScoreBridging {

    /** Longest reason, in characters. */
    public static final int REASON_LENGTH = 2000;

    @Inject
    CaseFiles files;

    @Inject
    BridgingMoves moves;

    @Inject
    ReviewPolicy policy;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    ScoreBridging() {}

    /**
     * What is given for one criterion.
     *
     * @param criterion its code
     * @param points    from 0 to its most
     * @param reason    at most 2000 characters; with as many as the form asks for where few points are given
     */
    public record Points(
            String criterion, int points, @Nullable String reason) {}

    /** @param scores every criterion once */
    public record Command(CaseRef theCase, BridgingKind kind, List<Points> scores) implements AboutCase {}

    public Receipt handle(Command command) {
        checked(command);
        var file = files.take(command.theCase());
        var support = moves.support(file, command.kind());
        var review = policy.mine(support, door.actor());
        verdict(file, support, review).orRefuse();
        var form = policy.card(file);
        review.scored(new CardResult(form, policy.threshold(file), card(command, form)), clock.day());
        return facts.record(file.tells(review.thing(), review.snapshot()));
    }

    private Verdict verdict(CaseFile file, BridgingSupport support, BridgingReview review) {
        var scores = support.state() == BridgingState.MERIT || support.state() == BridgingState.APPEAL;
        return Verdict.allowed()
                .require(!file.advisors().contains(door.actor().account()), () -> Reason.of("separation.advised"))
                .require(scores && policy.withCard(file, support.kind()), () -> Reason.of("bridging.wrong-state")
                        .with("state", support.state()))
                .require(review.isFormMet(), () -> Reason.of("review.form-first"))
                .require(!review.isScored(), () -> Reason.of("review.scored"));
    }

    private static List<CardPoints> card(Command command, MeritCard form) {
        var given = command.scores().stream()
                .collect(Collectors.toMap(Points::criterion, Function.identity(), (one, again) -> one));
        var codes = form.criteria().stream().map(CardCriterion::code).toList();
        var check = new Check();
        check.that(
                "scores",
                given.size() == command.scores().size() && given.keySet().equals(Set.copyOf(codes)),
                () -> Reason.ofField("scores", "review.every-criterion-once").with("criteria", codes));
        check.orRefuse();
        var card = new ArrayList<CardPoints>();
        for (var criterion : form.criteria()) {
            var points = Objects.requireNonNull(given.get(criterion.code()));
            check(check, "scores[" + command.scores().indexOf(points) + "]", form, criterion, points);
            card.add(new CardPoints(
                    card.size() + 1, criterion.code(), criterion.maxPoints(), points.points(), points.reason()));
        }
        check.orRefuse();
        return card;
    }

    private static void check(Check check, String at, MeritCard form, CardCriterion criterion, Points points) {
        check.range(at + ".points", points.points(), 0, criterion.maxPoints());
        check.optionalText(at + ".reason", points.reason(), REASON_LENGTH);
        if (!form.reasonBelow().isReachedBy(points.points(), criterion.maxPoints())) {
            var length = points.reason() == null ? 0 : points.reason().strip().length();
            check.that(at + ".reason", length >= form.reasonLength(), () -> Reason.ofField(
                            at + ".reason", "review.reason-short")
                    .with("least", form.reasonLength()));
        }
    }

    private static void checked(Command command) {
        var check = new Check();
        check.required("kind", command.kind());
        check.required("scores", command.scores());
        check.orRefuse();
        for (int i = 0; i < command.scores().size(); i++) {
            check.required("scores[" + i + "]", command.scores().get(i));
        }
        check.orRefuse();
        for (int i = 0; i < command.scores().size(); i++) {
            check.required(
                    "scores[" + i + "].criterion", command.scores().get(i).criterion());
        }
        check.orRefuse();
    }
}
