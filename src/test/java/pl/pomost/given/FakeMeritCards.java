package pl.pomost.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.business.card.CardCategory;
import pl.pomost.business.card.CardCriterion;
import pl.pomost.business.card.CardKind;
import pl.pomost.business.card.MeritCard;
import pl.pomost.business.card.MeritCards;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Refusal;

/** The shipped forms: of 100 points for a grant, and of extended bridging support. */
public final class FakeMeritCards implements MeritCards {

    public static final String CODE = "PES-100/1";
    public static final String FORMAL_CODE = "FORMALNA-11/1";

    private final Map<String, MeritCard> all = new LinkedHashMap<>();
    private final List<CardCategory> categories = new ArrayList<>();
    private final List<CardCriterion> criteria = new ArrayList<>();

    public FakeMeritCards() {
        category("I", "PRODUCT", 8, "MARKET", 8, "COMPETITION", 7, "SALES", 7);
        category("II", "EXPERIENCE", 8, "RESOURCES", 7);
        category("III", "COSTS", 10, "FORECAST", 10, "FINANCING", 5);
        category("IV", "REINTEGRATION", 8, "EMPLOYMENT", 7, "DURABILITY", 5);
        category("V", "CLARITY", 5, "CONSISTENCY", 5);
        card(CODE, CardKind.GRANT, null);
        category("I", "NECESSITY", 40);
        category("II", "LIQUIDITY", 30);
        category("III", "JOBS", 30);
        card("POMOSTOWE-PRZEDLUZONE/1", CardKind.EXTENDED_BRIDGING, 60);
        category("F", Cards.FORMAL.stream().flatMap(code -> Stream.of(code, 1)).toArray());
        criteria.forEach(each -> Filled.set(each, "correctable", !each.code().equals("IN_TIME")));
        card(FORMAL_CODE, CardKind.FORMAL, null);
    }

    @Override
    public MeritCard of(String code) {
        return find(code).orElseThrow(() -> Refusal.unknown("card", code));
    }

    @Override
    public Optional<MeritCard> find(String code) {
        return Optional.ofNullable(all.get(code));
    }

    @Override
    public MeritCard lock(String code) {
        return of(code);
    }

    @Override
    public long versionsOf(String family) {
        return all.values().stream()
                .filter(card -> card.family().equals(family))
                .count();
    }

    @Override
    public void add(MeritCard card) {
        all.put(card.code(), card);
    }

    private void card(String code, CardKind kind, Integer minPoints) {
        var card = Filled.entity(
                MeritCard.class,
                Map.of(
                        "code", code,
                        "family", code.substring(0, code.lastIndexOf('/')),
                        "kind", kind,
                        "inForceFrom", LocalDate.of(2004, 5, 1),
                        "reasonLength", 50,
                        "reasonBelow", Share.of(60),
                        "categories", List.copyOf(categories),
                        "criteria", List.copyOf(criteria)));
        Filled.set(card, "minPoints", minPoints);
        all.put(code, card);
        categories.clear();
        criteria.clear();
    }

    private void category(String code, Object... rows) {
        var most = 0;
        for (int i = 0; i < rows.length; i += 2) {
            most += (int) rows[i + 1];
            criteria.add(Filled.entity(
                    CardCriterion.class,
                    Map.of(
                            "category", code,
                            "code", rows[i],
                            "maxPoints", rows[i + 1],
                            "place", criteria.size(),
                            "titlePl", rows[i],
                            "titleEn", rows[i])));
        }
        categories.add(Filled.entity(
                CardCategory.class,
                Map.of(
                        "code", code,
                        "maxPoints", most,
                        "place", categories.size(),
                        "titlePl", code,
                        "titleEn", code)));
    }
}
