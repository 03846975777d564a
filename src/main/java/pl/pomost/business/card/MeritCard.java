package pl.pomost.business.card;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Share;

/**
 * One version of the form of a card. It is made whole and never changed: other criteria, points or reasons are another version.
 * Rules name the version that their cases are judged by.
 */
@Entity
@Table(name = "merit_card")
@SuppressWarnings("NullAway.Init") // filled by the store
public class MeritCard {

    @Id
    private String code;

    private String family;

    @Enumerated(EnumType.STRING)
    private CardKind kind;

    private LocalDate inForceFrom;
    private int reasonLength;
    private Share reasonBelow;
    private @Nullable Integer minPoints;

    @OneToMany(mappedBy = "card", cascade = CascadeType.PERSIST)
    private List<CardCategory> categories = new ArrayList<>();

    @OneToMany(mappedBy = "card", cascade = CascadeType.PERSIST)
    private List<CardCriterion> criteria = new ArrayList<>();

    protected MeritCard() {}

    /** @param code such as PES-100/2 @param lines checked before */
    MeritCard(String code, CardKind kind, LocalDate inForceFrom, CardLines lines) {
        this.code = code;
        this.family = code.substring(0, code.lastIndexOf('/'));
        this.kind = kind;
        this.inForceFrom = inForceFrom;
        this.reasonLength = Optional.ofNullable(lines.reasonLength()).orElseThrow();
        this.reasonBelow = Optional.ofNullable(lines.reasonBelow()).orElseThrow();
        this.minPoints = lines.minPoints();
        lines.categories()
                .forEach(line ->
                        categories.add(new CardCategory(this, line, lines.points(line), categories.size() + 1)));
        lines.criteria().forEach(line -> criteria.add(new CardCriterion(this, line, criteria.size() + 1)));
    }

    /** What stands on it. */
    public CardLines lines() {
        return new CardLines(
                reasonLength,
                reasonBelow,
                minPoints,
                categories().stream().map(CardCategory::line).toList(),
                criteria().stream().map(CardCriterion::line).toList());
    }

    /** Its figures in the order of the form, each with the name under which it is kept what it rests on. */
    public List<CardFigure> figures() {
        if (kind == CardKind.FORMAL) {
            return criteria().stream()
                    .map(each -> new CardFigure("CARD_CORRECTABLE_" + each.code(), "" + each.isCorrectable()))
                    .toList();
        }
        var whole = Stream.of(
                new CardFigure("CARD_REASON_LENGTH", Integer.toString(reasonLength)),
                new CardFigure("CARD_REASON_BELOW", CardFigure.written(reasonBelow)),
                new CardFigure("CARD_MIN_POINTS", CardFigure.written(minPoints)));
        var parts = categories().stream()
                .flatMap(category -> Stream.concat(
                        Stream.of(
                                new CardFigure("CARD_POINTS_" + category.code(), "" + category.maxPoints()),
                                new CardFigure(
                                        "CARD_MIN_POINTS_" + category.code(),
                                        CardFigure.written(category.minPoints().orElse(null)))),
                        criteriaOf(category).stream()
                                .map(each -> new CardFigure("CARD_CRITERION_" + each.code(), "" + each.maxPoints()))));
        return Stream.concat(whole, parts).toList();
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("card", code)
                .with("kind", kind)
                .with("inForceFrom", inForceFrom)
                .with(
                        "figures",
                        figures().stream()
                                .map(each -> Snapshot.empty()
                                        .with("figure", each.name())
                                        .with("value", each.value()))
                                .toList());
    }

    /** Such as PES-100/1. */
    public String code() {
        return code;
    }

    /** What its versions have in common, such as PES-100. */
    public String family() {
        return family;
    }

    public CardKind kind() {
        return kind;
    }

    /** First day on which rules may name it. */
    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    /** Fewest characters of a written reason. */
    public int reasonLength() {
        return reasonLength;
    }

    /** A reason is needed where a criterion gets less than this share of its points. */
    public Share reasonBelow() {
        return reasonBelow;
    }

    /** Points from which a card is positive; empty where the rules of the case say it as a share. */
    public Optional<Integer> minPoints() {
        return Optional.ofNullable(minPoints);
    }

    /** Highest number of points of one card, whole. */
    public int maxPoints() {
        return categories.stream().mapToInt(CardCategory::maxPoints).sum();
    }

    /** In the order of the form. */
    public List<CardCategory> categories() {
        return categories.stream()
                .sorted(Comparator.comparingInt(CardCategory::place))
                .toList();
    }

    /** In the order of the form, over all categories. */
    public List<CardCriterion> criteria() {
        return criteria.stream()
                .sorted(Comparator.comparingInt(CardCriterion::place))
                .toList();
    }

    public List<CardCriterion> criteriaOf(CardCategory category) {
        return criteria().stream()
                .filter(criterion -> criterion.category().equals(category.code()))
                .toList();
    }

    public Optional<CardCriterion> criterion(String criterionCode) {
        return criteria.stream()
                .filter(criterion -> criterion.code().equals(criterionCode))
                .findFirst();
    }
}
