package pl.pomost.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.pomost.business.assessment.CardCategory;
import pl.pomost.business.assessment.CardCriterion;
import pl.pomost.business.assessment.MeritCard;
import pl.pomost.business.assessment.MeritCards;

/** The shipped form of 100 points. */
public final class FakeMeritCards implements MeritCards {

    public static final String CODE = "PES-100/1";

    private final List<CardCategory> categories = new ArrayList<>();
    private final List<CardCriterion> criteria = new ArrayList<>();

    public FakeMeritCards() {
        category("I", 30, Map.of("PRODUCT", 8, "MARKET", 8, "COMPETITION", 7, "SALES", 7));
        category("II", 15, Map.of("EXPERIENCE", 8, "RESOURCES", 7));
        category("III", 25, Map.of("COSTS", 10, "FORECAST", 10, "FINANCING", 5));
        category("IV", 20, Map.of("REINTEGRATION", 8, "EMPLOYMENT", 7, "DURABILITY", 5));
        category("V", 10, Map.of("CLARITY", 5, "CONSISTENCY", 5));
    }

    @Override
    public MeritCard of(String code) {
        return new MeritCard(code, 50, categories, criteria);
    }

    private void category(String code, int maxPoints, Map<String, Integer> rows) {
        categories.add(Filled.entity(
                CardCategory.class,
                Map.of("code", code, "maxPoints", maxPoints, "place", categories.size(), "titlePl", code)));
        rows.forEach((criterion, most) -> criteria.add(Filled.entity(
                CardCriterion.class,
                Map.of(
                        "category",
                        code,
                        "code",
                        criterion,
                        "maxPoints",
                        most,
                        "place",
                        criteria.size(),
                        "titlePl",
                        criterion))));
    }
}
