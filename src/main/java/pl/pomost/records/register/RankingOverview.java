package pl.pomost.records.register;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.programme.Allocation;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.ranking.Outcome;
import pl.pomost.business.ranking.RankingEntry;
import pl.pomost.business.ranking.RankingList;
import pl.pomost.business.ranking.Rankings;
import pl.pomost.business.ranking.TieBreak;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The ranking lists of an edition. */
@Reading
@Requires(Permission.READ_CASES)
public class RankingOverview {

    @Inject
    Programmes programmes;

    @Inject
    CaseFiles files;

    @Inject
    Rankings rankings;

    RankingOverview() {}

    /**
     * A list with its places.
     *
     * @param protocol       number of its protocol
     * @param money          what there was to give
     * @param heldForAppeals what was held back besides
     */
    public record RankingSheet(
            String protocol,
            int number,
            RankingList.Kind kind,
            String rulesVersion,
            Allocation allocation,
            Money money,
            Money heldForAppeals,
            String drawnUpBy,
            LocalDate drawnUpOn,
            List<PlaceRow> places) {}

    /**
     * One place.
     *
     * @param disadvantaged share of disadvantaged members in per cent
     * @param tieBreak      what put it below the place before
     * @param granted       what is funded or offered
     * @param leftAfter     what was left after it
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
            Money leftAfter,
            Stage stage) {}

    /** All lists of the edition, the latest first. @throws pl.pomost.kernel.refusal.Refusal UNKNOWN without such edition */
    public List<RankingSheet> of(String edition) {
        return rankings.listsOf(programmes.edition(edition).code()).stream()
                .sorted(Comparator.comparing(RankingList::number).reversed())
                .map(this::sheet)
                .toList();
    }

    private RankingSheet sheet(RankingList list) {
        return new RankingSheet(
                list.protocol(),
                list.number(),
                list.kind(),
                list.rulesVersion(),
                list.allocation(),
                list.money(),
                list.heldForAppeals(),
                list.drawnUpBy(),
                list.drawnUpOn(),
                rankings.entriesOf(list).stream().map(this::row).toList());
    }

    private PlaceRow row(RankingEntry entry) {
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
                entry.leftAfter(),
                files.look(entry.caseNumber()).stage());
    }
}
