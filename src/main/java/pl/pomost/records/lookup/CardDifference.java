package pl.pomost.records.lookup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.card.CardLines;

/**
 * One thing in which two versions of a form differ.
 *
 * @param part   the whole form, a category or a criterion
 * @param code   code of the category or the criterion, empty for the whole form
 * @param aspect what of it
 * @param before as the first version says it, empty where it says nothing
 * @param after  as the second version says it, empty where it says nothing
 */
public record CardDifference(CardPart part, String code, CardAspect aspect, String before, String after) {

    /** Where on the form. */
    public enum CardPart {
        WHOLE,
        CATEGORY,
        CRITERION
    }

    /** What is said of it. */
    public enum CardAspect {
        REASON_LENGTH,
        REASON_BELOW,
        MIN_POINTS,
        MAX_POINTS,
        TITLE_PL,
        TITLE_EN,
        CATEGORY,
        CORRECTABLE
    }

    private record Place(CardPart part, String code, CardAspect aspect) {}

    static List<CardDifference> between(CardLines before, CardLines after) {
        var one = said(before);
        var other = said(after);
        var places = new LinkedHashMap<Place, String>(one);
        places.putAll(other);
        return places.keySet().stream()
                .map(place -> new CardDifference(
                        place.part(),
                        place.code(),
                        place.aspect(),
                        one.getOrDefault(place, ""),
                        other.getOrDefault(place, "")))
                .filter(each -> !each.before().equals(each.after()))
                .toList();
    }

    private static Map<Place, String> said(CardLines lines) {
        var said = new LinkedHashMap<Place, String>();
        var whole = say(said, CardPart.WHOLE, "");
        whole.of(CardAspect.REASON_LENGTH, lines.reasonLength());
        whole.of(CardAspect.REASON_BELOW, lines.reasonBelow());
        whole.of(CardAspect.MIN_POINTS, lines.minPoints());
        lines.categories().forEach(line -> {
            var category = say(said, CardPart.CATEGORY, line.code());
            category.of(CardAspect.TITLE_PL, line.titlePl());
            category.of(CardAspect.TITLE_EN, line.titleEn());
            category.of(CardAspect.MIN_POINTS, line.minPoints());
        });
        lines.criteria().forEach(line -> {
            var criterion = say(said, CardPart.CRITERION, line.code());
            criterion.of(CardAspect.MAX_POINTS, line.maxPoints());
            criterion.of(CardAspect.CATEGORY, line.category());
            criterion.of(CardAspect.CORRECTABLE, line.correctable());
            criterion.of(CardAspect.TITLE_PL, line.titlePl());
            criterion.of(CardAspect.TITLE_EN, line.titleEn());
        });
        return said;
    }

    private interface Saying {
        void of(CardAspect aspect, @Nullable Object value);
    }

    private static Saying say(Map<Place, String> said, CardPart part, String code) {
        return (aspect, value) -> {
            if (value != null) {
                said.put(new Place(part, code, aspect), value.toString());
            }
        };
    }
}
