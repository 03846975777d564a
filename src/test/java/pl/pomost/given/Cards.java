package pl.pomost.given;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.assessment.CardContent;
import pl.pomost.business.assessment.RecordFormalCard.Answer;
import pl.pomost.business.assessment.Score;
import pl.pomost.kernel.money.Money;

/** Filled-in cards of assessors. */
public final class Cards {

    /** The criteria of the shipped form with their highest points, in its order. */
    private static final String[] CRITERIA = {
        "PRODUCT",
        "MARKET",
        "COMPETITION",
        "SALES",
        "EXPERIENCE",
        "RESOURCES",
        "COSTS",
        "FORECAST",
        "FINANCING",
        "REINTEGRATION",
        "EMPLOYMENT",
        "DURABILITY",
        "CLARITY",
        "CONSISTENCY"
    };

    private static final int[] MOST = {8, 8, 7, 7, 8, 7, 10, 10, 5, 8, 7, 5, 5, 5};
    private static final int THIRD = 6;
    private static final String REASON = "Opis jest zbyt ogólny i nie pozwala ocenić tego kryterium wyżej.";

    private Cards() {}

    /** The criteria of the formal card that comes with the program. */
    public static final List<String> FORMAL = List.of(
            "IN_TIME",
            "RIGHT_FORM",
            "PLAN_COMPLETE",
            "SCHEDULE_ADDS_UP",
            "AMOUNT_WITHIN_LIMIT",
            "STATEMENTS_COMPLETE",
            "DE_MINIMIS_DOCUMENTS",
            "MEMBERS_ELIGIBLE",
            "TRAINING_COMPLETED",
            "ACTIVITY_NOT_EXCLUDED",
            "SEAT_IN_AREA");

    /** What they ask, in Polish. */
    public static final List<String> FORMAL_TITLES = List.of(
            "Wniosek złożono w terminie",
            "Właściwy formularz, podpisany przez wszystkich",
            "Biznesplan jest kompletny",
            "Harmonogram rzeczowo-finansowy jest i zgadza się rachunkowo",
            "Kwota mieści się w limicie",
            "Komplet oświadczeń",
            "Dokumenty o pomocy de minimis",
            "Każdy członek grupy uprawniony w dniu złożenia",
            "Ukończone wsparcie szkoleniowo-doradcze",
            "Działalność niewykluczona ze wsparcia",
            "Siedziba na obszarze projektu");

    /** A formal card; the named criteria are not met. */
    public static List<Answer> formal(String... unmet) {
        var missing = List.of(unmet);
        return FORMAL.stream()
                .map(each ->
                        new Answer(each, !missing.contains(each), missing.contains(each) ? "Brakuje dokumentu." : null))
                .toList();
    }

    /** A recommending card with so many points in all, spread evenly over the criteria. */
    public static CardContent recommending(int total, String amount) {
        return new CardContent(spread(total), true, Money.of(amount), null);
    }

    /** A card with so many points in all that does not recommend the grant. */
    public static CardContent rejecting(int total) {
        return new CardContent(spread(total), false, null, "Plan nie przekonuje.");
    }

    /** A recommending card with so many points in all, of which so many in category III; the rest is spread evenly. */
    public static CardContent with(int total, int third, String amount) {
        var points = new int[MOST.length];
        for (int i = 0, most = 0, given = 0, inThird = 0, mostOfThird = 0; i < MOST.length; i++) {
            if (i >= THIRD && i < THIRD + 3) {
                mostOfThird += MOST[i];
                points[i] = mostOfThird * third / 25 - inThird;
                inThird += points[i];
            } else {
                most += MOST[i];
                points[i] = most * (total - third) / 75 - given;
                given += points[i];
            }
        }
        return new CardContent(points(points), true, Money.of(amount), null);
    }

    /** The points of one criterion after another, in the order of the form, each with a reason. */
    public static List<Score> points(int... points) {
        var scores = new ArrayList<Score>();
        for (int i = 0; i < points.length; i++) {
            scores.add(score(CRITERIA[i], points[i], REASON));
        }
        return scores;
    }

    /** Whole points for one criterion. */
    public static Score score(String criterion, int points, @Nullable String reason) {
        return new Score(criterion, BigDecimal.valueOf(points), reason);
    }

    /** Rounded so that every category gets its share of the total, too. */
    private static List<Score> spread(int total) {
        var points = new int[MOST.length];
        for (int i = 0, most = 0, given = 0; i < MOST.length; i++) {
            most += MOST[i];
            points[i] = most * total / 100 - given;
            given += points[i];
        }
        return points(points);
    }
}
