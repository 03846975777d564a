package pl.pomost.business.ranking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/**
 * A case with every figure that decides about its place.
 *
 * @param positive      whether the assessment is positive; a negative one has a place below all others and no money
 * @param score         final score, one decimal
 * @param categories    means of the categories that break a tie, in the order of the rules
 * @param disadvantaged share of disadvantaged members in per cent, two decimals
 * @param submittedAt   moment of the first submission
 * @param amount        eligible grant in złoty
 */
public record Candidate(
        CaseNumber number,
        boolean positive,
        BigDecimal score,
        List<BigDecimal> categories,
        BigDecimal disadvantaged,
        Instant submittedAt,
        Money amount) {

    public Candidate {
        categories = List.copyOf(categories);
    }

    /** The means of the categories, divided by commas. */
    public String categoriesText() {
        return categories.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(","));
    }
}
