package pl.pomost.records.ranking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.ranking.AllocationPolicy.Share;
import pl.pomost.business.ranking.Outcome;
import pl.pomost.business.ranking.RankingEntry;
import pl.pomost.business.ranking.TieBreak;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/**
 * One place of a ranking list.
 *
 * @param categories    means of the categories that break a tie, in the order of the rules, divided by commas
 * @param disadvantaged share of disadvantaged members in per cent
 * @param tieBreak      what put it below the place before
 * @param amount        the eligible grant
 * @param granted       what is funded or offered
 * @param fromReserve   what of it comes from the reserve for appeals
 * @param leftAfter     what was left after it
 * @param moneyEnds     whether the line where the money ends lies above this place
 * @param stage         where the case stands now
 */
public record PlaceRow(
        int place,
        CaseNumber caseNumber,
        BigDecimal score,
        String categories,
        BigDecimal disadvantaged,
        Instant submittedAt,
        TieBreak tieBreak,
        Money amount,
        Outcome outcome,
        Money granted,
        Money fromReserve,
        Money leftAfter,
        boolean moneyEnds,
        Stage stage) {

    /** The place, from 1, above which the money ends; 0 when everybody is funded. */
    static int end(List<Outcome> outcomes) {
        return IntStream.range(0, outcomes.size())
                        .filter(i -> outcomes.get(i) != Outcome.FUNDED)
                        .findFirst()
                        .orElse(-1)
                + 1;
    }

    /** Means of the categories that break a tie, one by one. */
    public List<BigDecimal> means() {
        return Arrays.stream(categories.split(","))
                .filter(mean -> !mean.isBlank())
                .map(BigDecimal::new)
                .toList();
    }

    static PlaceRow of(RankingEntry entry, boolean moneyEnds, Stage stage) {
        return new PlaceRow(
                entry.place(),
                entry.caseNumber(),
                entry.score(),
                entry.categories(),
                entry.disadvantaged(),
                entry.submittedAt(),
                entry.tieBreak(),
                entry.amount(),
                entry.outcome(),
                entry.granted(),
                entry.fromAppealReserve(),
                entry.leftAfter(),
                moneyEnds,
                stage);
    }

    static PlaceRow of(int place, TieBreak tieBreak, Share share, boolean moneyEnds, Stage stage) {
        var candidate = share.candidate();
        return new PlaceRow(
                place,
                candidate.number(),
                candidate.score(),
                candidate.categoriesText(),
                candidate.disadvantaged(),
                candidate.submittedAt(),
                tieBreak,
                candidate.amount(),
                share.outcome(),
                share.granted(),
                share.fromReserve(),
                share.left(),
                moneyEnds,
                stage);
    }
}
