package pl.pomost.records.lookup;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.basis.Bases;
import pl.pomost.business.basis.Basis;
import pl.pomost.business.basis.Mark;
import pl.pomost.business.card.CardFigure;
import pl.pomost.business.card.CardKind;
import pl.pomost.business.card.CardLines;
import pl.pomost.business.card.CriterionLine;
import pl.pomost.business.card.MeritCard;
import pl.pomost.business.card.MeritCards;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The versions of the forms of cards, with what every figure rests on. */
@Reading
@Requires(Permission.READ_PROGRAMMES)
public class CardOverview {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    MeritCards cards;

    @Inject
    Bases bases;

    CardOverview() {}

    /**
     * A version of a form.
     *
     * @param family what its versions have in common
     * @param points highest number of points
     * @param rules  versions of the rules that name it
     */
    public record CardRow(
            String code, String family, CardKind kind, LocalDate inForceFrom, int points, List<String> rules) {}

    /**
     * One figure of a form.
     *
     * @param figure        name under which it is confirmed
     * @param value         an empty text where the form sets none, and the rules of the case say it
     * @param mark          what it rests on
     * @param source        where that stands, empty when nobody has said it
     * @param toBeConfirmed whether nobody has compared it with its source yet
     * @param confirmedOn   day on which the operator did
     */
    public record CardFigureRow(
            String figure,
            String value,
            Mark mark,
            String source,
            boolean toBeConfirmed,
            @Nullable LocalDate confirmedOn) {}

    /** A category as it stands on a form. */
    public record CardCategoryRow(
            String code,
            String titlePl,
            String titleEn,
            int maxPoints,
            @Nullable Integer minPoints) {

        public String title(boolean english) {
            return english ? titleEn : titlePl;
        }
    }

    /** A criterion as it stands on a form; whether a fault may be corrected is said on a card of the form only. */
    public record CardCriterionRow(
            String category,
            String code,
            String titlePl,
            String titleEn,
            int maxPoints,
            @Nullable Boolean correctable) {

        public String title(boolean english) {
            return english ? titleEn : titlePl;
        }
    }

    /**
     * A version whole.
     *
     * @param points       highest number of points
     * @param reasonLength fewest characters of a written reason
     * @param reasonBelow  a reason is needed below this share of the points of a criterion
     * @param minPoints    points of a positive card; null where the rules say it as a share
     */
    public record CardSheet(
            String code,
            String family,
            CardKind kind,
            LocalDate inForceFrom,
            int points,
            int reasonLength,
            Share reasonBelow,
            @Nullable Integer minPoints,
            List<CardCategoryRow> categories,
            List<CardCriterionRow> criteria,
            List<CardFigureRow> figures) {

        /** What one figure rests on. */
        public CardFigureRow figure(String name) {
            return figures.stream()
                    .filter(row -> row.figure().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** All versions, the newest of each family first. */
    public List<CardRow> versions() {
        var named = Stream.of("meritCard", "formalCard")
                .flatMap(card -> entities.createQuery(
                                "select r.scores." + card + ", r.version from SupportRules r order by r.version",
                                Object[].class)
                        .getResultStream())
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
        return entities.createQuery(
                        "select c.code, c.family, c.kind, c.inForceFrom, sum(g.maxPoints) from CardCategory g join g.card c"
                                + " group by c.code, c.family, c.kind, c.inForceFrom"
                                + " order by c.kind desc, c.family, length(c.code) desc, c.code desc",
                        Object[].class)
                .getResultStream()
                .map(row -> row(row, named))
                .toList();
    }

    private static CardRow row(Object[] row, Map<String, List<String>> named) {
        var code = (String) row[0];
        return new CardRow(
                code,
                (String) row[1],
                (CardKind) row[2],
                (LocalDate) row[3],
                ((Number) row[4]).intValue(),
                named.getOrDefault(code, List.of()));
    }

    /** A version whole. @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is none */
    public CardSheet sheet(String code) {
        var card = cards.of(code);
        var known = bases.of(card.family());
        return new CardSheet(
                card.code(),
                card.family(),
                card.kind(),
                card.inForceFrom(),
                card.maxPoints(),
                card.reasonLength(),
                card.reasonBelow(),
                card.minPoints().orElse(null),
                categories(card),
                card.lines().criteria().stream().map(CardOverview::row).toList(),
                card.figures().stream().map(figure -> row(figure, known)).toList());
    }

    /** What stands on a version, to begin another one with. */
    public CardLines lines(String code) {
        return cards.of(code).lines();
    }

    /** What differs between two versions. @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when one is missing */
    public List<CardDifference> difference(String before, String after) {
        return CardDifference.between(cards.of(before).lines(), cards.of(after).lines());
    }

    /** What differs between a version and lines that are being written. */
    public List<CardDifference> difference(String before, CardLines after) {
        return CardDifference.between(cards.of(before).lines(), after);
    }

    private static List<CardCategoryRow> categories(MeritCard card) {
        return card.categories().stream()
                .map(each -> new CardCategoryRow(
                        each.code(),
                        each.title(false),
                        each.title(true),
                        each.maxPoints(),
                        each.minPoints().orElse(null)))
                .toList();
    }

    private static CardCriterionRow row(CriterionLine line) {
        var points = line.maxPoints();
        return new CardCriterionRow(
                line.category(),
                line.code(),
                line.titlePl(),
                line.titleEn(),
                points == null ? 0 : points,
                line.correctable());
    }

    private static CardFigureRow row(CardFigure figure, List<Basis> known) {
        var basis = Basis.of(known, figure.name(), figure.value());
        var mark = basis.map(Basis::mark).orElse(Mark.UNSTATED);
        return new CardFigureRow(
                figure.name(),
                figure.value(),
                mark,
                basis.map(Basis::source).orElse(""),
                mark.isToBeConfirmed(),
                basis.flatMap(Basis::confirmedOn).orElse(null));
    }
}
