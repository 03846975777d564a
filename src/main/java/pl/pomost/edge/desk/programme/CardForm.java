package pl.pomost.edge.desk.programme;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.card.CardLines;
import pl.pomost.business.card.CategoryLine;
import pl.pomost.business.card.CriterionLine;
import pl.pomost.kernel.money.Share;

/** A form of a card while it is typed. */
public class CardForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable Integer reasonLength;
    private String reasonBelow = "";
    private @Nullable Integer minPoints;
    private final List<Row> categories = new ArrayList<>();
    private final List<Row> criteria = new ArrayList<>();

    static CardForm of(CardLines lines) {
        var form = new CardForm();
        form.reasonLength = lines.reasonLength();
        var below = lines.reasonBelow();
        form.reasonBelow =
                below == null ? "" : below.percent().stripTrailingZeros().toPlainString();
        form.minPoints = lines.minPoints();
        lines.categories()
                .forEach(line -> form.categories.add(
                        new Row("", line.code(), line.titlePl(), line.titleEn(), line.minPoints(), null)));
        lines.criteria()
                .forEach(line -> form.criteria.add(new Row(
                        line.category(),
                        line.code(),
                        line.titlePl(),
                        line.titleEn(),
                        line.maxPoints(),
                        line.correctable())));
        return form;
    }

    CardLines lines() {
        return new CardLines(
                reasonLength,
                share(),
                minPoints,
                categories.stream()
                        .map(row -> new CategoryLine(row.code, row.titlePl, row.titleEn, row.points))
                        .toList(),
                criteria.stream()
                        .map(row -> new CriterionLine(
                                row.category, row.code, row.titlePl, row.titleEn, row.points, row.correctable))
                        .toList());
    }

    /** What is no share is told by the use case as a missing one. */
    private @Nullable Share share() {
        try {
            return Share.of(reasonBelow.strip().replace(',', '.'));
        } catch (IllegalArgumentException wrong) {
            return null;
        }
    }

    /** A category or a criterion while it is typed. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private String category;
        private String code;
        private String titlePl;
        private String titleEn;
        private @Nullable Integer points;
        private @Nullable Boolean correctable;

        Row(
                String category,
                String code,
                String titlePl,
                String titleEn,
                @Nullable Integer points,
                @Nullable Boolean correctable) {
            this.correctable = correctable;
            this.category = category;
            this.code = code;
            this.titlePl = titlePl;
            this.titleEn = titleEn;
            this.points = points;
        }

        public String getCategory() {
            return category;
        }

        public void setCategory(String category) {
            this.category = category.strip();
        }

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code.strip();
        }

        public String getTitlePl() {
            return titlePl;
        }

        public void setTitlePl(String titlePl) {
            this.titlePl = titlePl;
        }

        public String getTitleEn() {
            return titleEn;
        }

        public void setTitleEn(String titleEn) {
            this.titleEn = titleEn;
        }

        public @Nullable Boolean getCorrectable() {
            return correctable;
        }

        public void setCorrectable(@Nullable Boolean correctable) {
            this.correctable = correctable;
        }

        public @Nullable Integer getPoints() {
            return points;
        }

        public void setPoints(@Nullable Integer points) {
            this.points = points;
        }
    }

    public List<Row> getCategories() {
        return categories;
    }

    public List<Row> getCriteria() {
        return criteria;
    }

    /** Sum of the points of the criteria. */
    public int getTotal() {
        return criteria.stream()
                .mapToInt(row -> row.points == null ? 0 : row.points)
                .sum();
    }

    public @Nullable Integer getReasonLength() {
        return reasonLength;
    }

    public void setReasonLength(@Nullable Integer reasonLength) {
        this.reasonLength = reasonLength;
    }

    public String getReasonBelow() {
        return reasonBelow;
    }

    public void setReasonBelow(String reasonBelow) {
        this.reasonBelow = reasonBelow;
    }

    public @Nullable Integer getMinPoints() {
        return minPoints;
    }

    public void setMinPoints(@Nullable Integer minPoints) {
        this.minPoints = minPoints;
    }
}
