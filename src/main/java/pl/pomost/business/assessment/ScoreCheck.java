package pl.pomost.business.assessment;

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
    static Check draft(MeritCard form, CardContent content) {
        var check = new Check();
        var seen = new HashSet<String>();
        for (var score : content.scores()) {
            var criterion = form.criterion(score.criterion());
            check.that(
                    field(score), criterion.isPresent() && seen.add(score.criterion()), "score-card.no-such-criterion");
            if (criterion.isPresent() && score.points() != null) {
                check.range(
                        field(score) + ".points",
                        score.points(),
                        0,
                        criterion.get().maxPoints());
            }
            check.optionalText(field(score) + ".reason", score.reason(), CardContent.TEXT_LENGTH);
        }
        check.optionalText("remarks", content.remarks(), CardContent.TEXT_LENGTH);
        if (content.recommendedAmount() != null) {
            check.positive("recommendedAmount", content.recommendedAmount());
        }
        return check;
    }

    /** A whole card: points for every criterion, reasons for low ones, a recommendation that fits the points. */
    static Check whole(MeritCard form, SupportRules rules, CardContent content, Money asked) {
        var check = draft(form, content);
        Map<String, Score> given = new HashMap<>();
        content.scores().forEach(score -> given.put(score.criterion(), score));
        var total = 0;
        for (var criterion : form.criteria()) {
            var score = given.get(criterion.code());
            var points = score == null ? null : score.points();
            check.required("scores." + criterion.code() + ".points", points);
            if (score != null && points != null) {
                total += points;
                reasoned(check, form, criterion, score);
            }
        }
        recommendation(check, form, rules, content, asked, total);
        return check;
    }

    private static void reasoned(Check check, MeritCard form, CardCriterion criterion, Score score) {
        var points = score.points() == null ? 0 : score.points();
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
            Check check, MeritCard form, SupportRules rules, CardContent content, Money asked, int total) {
        check.required("recommended", content.recommended());
        if (!Boolean.TRUE.equals(content.recommended())) {
            return;
        }
        check.that("recommended", AssessmentPolicy.reachesThreshold(form, rules, total), () -> Reason.ofField(
                        "recommended", "score-card.recommended-below")
                .with("total", total)
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
