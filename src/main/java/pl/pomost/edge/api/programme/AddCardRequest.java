package pl.pomost.edge.api.programme;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.card.AddCard;
import pl.pomost.business.card.CardLines;
import pl.pomost.business.card.CategoryLine;
import pl.pomost.business.card.CriterionLine;
import pl.pomost.edge.api.Lists;
import pl.pomost.kernel.money.Share;

/** A new version of a form of a card, whole. */
@Schema(name = "AddCardRequest")
public record AddCardRequest(
        @Schema(
                description = "Family that the version belongs to; it gets the next number there",
                example = "PES-100",
                pattern = "^" + AddCard.FAMILY_FORM + "$")
        String family,

        @Schema(description = "Version that it is made from; its kind stays", example = "PES-100/1")
        String base,

        @Schema(description = "First day on which rules may name it", example = "2026-01-01")
        LocalDate inForceFrom,

        @Schema(description = "Fewest characters of a written reason", example = "50")
        Integer reasonLength,

        @Schema(
                description =
                        "A reason is needed where a criterion gets less than this share of its points, in per cent",
                example = "60.00")
        Share reasonBelow,

        @Schema(description = "Points of a positive card; absent where the rules of the case say it as a share")
        @Nullable
        Integer minPoints,

        @Schema(description = "In the order of the form") List<CardCategoryLine> categories,
        @Schema(description = "In the order of the form") List<CardCriterionLine> criteria,

        @Schema(example = "Uchwała zarządu nr 3/2026.", maxLength = AddCard.GROUNDS_LENGTH)
        String grounds) {

    /** A category; its points are the sum of those of its criteria. */
    @Schema(name = "CardCategoryLine")
    public record CardCategoryLine(
            @Schema(description = "Unique within the form", example = "I")
            String code,

            @Schema(example = "Pomysł na biznes") String titlePl,
            @Schema(example = "Business idea") String titleEn,

            @Schema(
                    description =
                            "Mean that a positive assessment needs here; absent where the rules of the case say it as a share")
            @Nullable
            Integer minPoints) {}

    /** A criterion. */
    @Schema(name = "CardCriterionLine")
    public record CardCriterionLine(
            @Schema(description = "Code of its category", example = "I")
            String category,

            @Schema(description = "Unique within the form", example = "MARKET")
            String code,

            @Schema(example = "Klienci i rynek") String titlePl,
            @Schema(example = "Customers and market") String titleEn,

            @Schema(description = "Highest number of points; 1 on a card of the form", example = "8")
            Integer maxPoints,

            @Schema(description = "Whether a fault may be corrected; given on a card of the form, nowhere else")
            @Nullable
            Boolean correctable) {}

    AddCard.Command command() {
        var lines = new CardLines(
                reasonLength,
                reasonBelow,
                minPoints,
                Lists.mapped(
                        categories,
                        line -> new CategoryLine(line.code(), line.titlePl(), line.titleEn(), line.minPoints())),
                Lists.mapped(
                        criteria,
                        line -> new CriterionLine(
                                line.category(),
                                line.code(),
                                line.titlePl(),
                                line.titleEn(),
                                line.maxPoints(),
                                line.correctable())));
        return new AddCard.Command(family, base, inForceFrom, lines, grounds);
    }
}
