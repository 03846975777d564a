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
 * @param appealed      whether its appeal was right, so that it may take from the reserve for appeals
 * @param secured       what an earlier list funds already; it never loses that
 */
public record Candidate(
        CaseNumber number,
        boolean positive,
        BigDecimal score,
        List<BigDecimal> categories,
        BigDecimal disadvantaged,
        Instant submittedAt,
        Money amount,
        boolean appealed,
        Money secured) {

    public Candidate {
        categories = List.copyOf(categories);
    }

    /** A case that waits for its first list. */
    public Candidate(
            CaseNumber number,
            boolean positive,
            BigDecimal score,
            List<BigDecimal> categories,
            BigDecimal disadvantaged,
            Instant submittedAt,
            Money amount) {
        this(number, positive, score, categories, disadvantaged, submittedAt, amount, false, Money.ZERO);
    }

    /** What it needs beyond what it has. */
    Money needed() {
        return amount.minus(secured).max(Money.ZERO);
    }

    /** The same case as if no list and no appeal had given it anything. */
    public Candidate anew() {
        return new Candidate(
                number, positive, score, categories, disadvantaged, submittedAt, amount, false, Money.ZERO);
    }

    /** The same case with no more than it has. */
    Candidate asSecured() {
        return new Candidate(
                number, positive, score, categories, disadvantaged, submittedAt, secured, appealed, secured);
    }

    /** Whether another look at the case gives the same points and the same amount. */
    boolean standsAs(Candidate other) {
        return score.compareTo(other.score) == 0 && amount.equals(other.amount);
    }

    /** The means of the categories, divided by commas. */
    public String categoriesText() {
        return categories.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(","));
    }
}
