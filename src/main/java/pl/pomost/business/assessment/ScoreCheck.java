package pl.pomost.business.assessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import pl.pomost.business.card.CardCriterion;
import pl.pomost.business.card.MeritCard;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;

/** What is wrong with the fields of a merit card: little on a draft, everything on a card that is to be locked. */
final class ScoreCheck {

    private ScoreCheck() {}

    /** Known criteria, points within bounds, texts of bearable length. */
    static Check draft(MeritCard form, SupportRules rules, CardContent content) {
        var check = new Check();
        var seen = new HashSet<String>();
        for (var score : content.scores()) {
            var criterion = form.criterion(score.criterion());
            check.that(
                    field(score), criterion.isPresent() && seen.add(score.criterion()), "score-card.no-such-criterion");
            if (criterion.isPresent() && score.points() != null) {
                points(check, rules, field(score) + ".points", score.points(), criterion.get());
            }
            check.optionalText(field(score) + ".reason", score.reason(), CardContent.TEXT_LENGTH);
        }
        check.optionalText("remarks", content.remarks(), CardContent.TEXT_LENGTH);
        if (content.recommendedAmount() != null) {
            check.positive("recommendedAmount", content.recommendedAmount());
        }
        return check;
    }

    private static void points(
            Check check, SupportRules rules, String field, BigDecimal points, CardCriterion criterion) {
        var highest = criterion.maxPoints();
        check.that(field, isWithin(points, criterion), () -> Reason.ofField(field, "out-of-range")
                .with("min", 0)
                .with("max", highest));
        check.that(field, Points.areWhole(points) || !rules.scores().integerPointsOnly(), "score-card.whole-points");
        check.that(field, Points.areWritable(points), "score-card.points-decimals");
    }

    private static boolean isWithin(BigDecimal points, CardCriterion criterion) {
        return points.signum() >= 0 && points.compareTo(BigDecimal.valueOf(criterion.maxPoints())) <= 0;
    }

    /** A whole card: points for every criterion, reasons for low ones, a recommendation that fits the points. */
    static Check whole(MeritCard form, SupportRules rules, CardContent content, Money asked) {
        var check = draft(form, rules, content);
        Map<String, Score> given = new HashMap<>();
        content.scores().forEach(score -> given.put(score.criterion(), score));
        var total = BigDecimal.ZERO;
        for (var criterion : form.criteria()) {
            var score = given.get(criterion.code());
            var points = score == null ? null : score.points();
            check.required("scores." + criterion.code() + ".points", points);
            if (score != null && points != null && isWithin(points, criterion)) {
                total = total.add(points);
                reasoned(check, form, criterion, score);
            }
        }
        recommendation(check, form, rules, content, asked, total);
        return check;
    }

    private static void reasoned(Check check, MeritCard form, CardCriterion criterion, Score score) {
        var points = score.points() == null ? BigDecimal.ZERO : score.points();
        var length = score.reason() == null ? 0 : score.reason().length();
        check.that(
                field(score) + ".reason",
                AssessmentPolicy.reaches(points, criterion.maxPoints(), form.reasonBelow())
                        || length >= form.reasonLength(),
                () -> Reason.ofField(field(score) + ".reason", "score-card.reason-short")
                        .with("min", form.reasonLength())
                        .with("length", length));
    }

    private static void recommendation(
            Check check, MeritCard form, SupportRules rules, CardContent content, Money asked, BigDecimal total) {
        check.required("recommended", content.recommended());
        if (!Boolean.TRUE.equals(content.recommended())) {
            return;
        }
        check.that("recommended", AssessmentPolicy.reachesThreshold(form, rules, total), () -> Reason.ofField(
                        "recommended", "score-card.recommended-below")
                .with("total", Points.plain(total))
                .with("threshold", AssessmentPolicy.threshold(form, rules)));
        var amount = content.recommendedAmount();
        check.required("recommendedAmount", amount);
        check.that("recommendedAmount", amount == null || !amount.isMoreThan(asked), () -> Reason.ofField(
                        "recommendedAmount", "score-card.above-asked")
                .with("asked", asked));
    }

    private static String field(Score score) {
        return "scores." + score.criterion();
    }
}
