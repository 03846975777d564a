package pl.pomost.business.card;

import java.util.HashSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;

/** What is wrong with the lines of a form. Fields are named by their place: criteria[0].maxPoints. */
final class CardCheck {

    private static final String CODE = "[A-Z][A-Z0-9_]{0,29}";
    private static final String CATEGORY_CODE = "[A-Z][A-Z0-9]{0,9}";
    private static final int TITLE_LENGTH = 200;
    private static final int MOST_LINES = 60;
    private static final int MOST_POINTS = 1000;

    private final Check check;
    private final CardKind kind;
    private final CardLines lines;

    private CardCheck(Check check, CardKind kind, CardLines lines) {
        this.check = check;
        this.kind = kind;
        this.lines = lines;
    }

    static void of(Check check, CardKind kind, CardLines lines) {
        var form = new CardCheck(check, kind, lines);
        form.whole();
        form.categories();
        form.criteria();
    }

    private void whole() {
        check.range("reasonLength", lines.reasonLength(), 0, TITLE_LENGTH);
        check.required("reasonBelow", lines.reasonBelow());
        minimum("minPoints", lines.minPoints(), lines.points());
        check.that(
                "categories",
                !lines.categories().isEmpty() && lines.categories().size() <= MOST_LINES,
                "card.lines");
        check.that("criteria", !lines.criteria().isEmpty() && lines.criteria().size() <= MOST_LINES, "card.lines");
    }

    private void categories() {
        var seen = new HashSet<@Nullable String>();
        IntStream.range(0, lines.categories().size()).forEach(i -> {
            var line = lines.categories().get(i);
            var field = "categories[" + i + "].";
            code(field, line.code(), CATEGORY_CODE, seen.add(line.code()));
            titles(field, line.titlePl(), line.titleEn());
            minimum(field + "minPoints", line.minPoints(), lines.points(line));
            check.that(field + "code", lines.points(line) > 0, "card.no-points");
        });
    }

    private void criteria() {
        var seen = new HashSet<@Nullable String>();
        IntStream.range(0, lines.criteria().size()).forEach(i -> {
            var line = lines.criteria().get(i);
            var field = "criteria[" + i + "].";
            code(field, line.code(), CODE, seen.add(line.code()));
            titles(field, line.titlePl(), line.titleEn());
            check.range(field + "maxPoints", line.maxPoints(), 1, kind == CardKind.FORMAL ? 1 : MOST_POINTS);
            check.that(
                    field + "correctable",
                    (line.correctable() != null) == (kind == CardKind.FORMAL),
                    kind == CardKind.FORMAL ? "required" : "card.no-correction");
            check.that(
                    field + "category",
                    lines.categories().stream().anyMatch(each -> each.code().equals(line.category())),
                    "card.no-category");
        });
    }

    private void code(String field, @Nullable String code, String form, boolean first) {
        check.that(field + "code", code != null && code.matches(form), "card.code");
        check.that(field + "code", first, () -> Reason.ofField(field + "code", "card.twice")
                .with("code", code == null ? "" : code));
    }

    private void titles(String field, @Nullable String polish, @Nullable String english) {
        check.text(field + "titlePl", polish, TITLE_LENGTH);
        check.text(field + "titleEn", english, TITLE_LENGTH);
    }

    private void minimum(String field, @Nullable Integer points, int most) {
        check.that(field, points == null || points >= 0 && points <= most, () -> Reason.ofField(field, "card.minimum")
                .with("most", most));
    }
}
