package pl.pomost.records.ranking;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.programme.Allocation;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.ranking.RankingEntry;
import pl.pomost.business.ranking.RankingList;
import pl.pomost.business.ranking.Rankings;
import pl.pomost.kernel.access.Permission;
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
     * @param purse          what its money was counted from; absent where it was not kept yet
     */
    public record RankingSheet(
            String protocol,
            int number,
            RankingList.Kind kind,
            String rulesVersion,
            Allocation allocation,
            Money money,
            Money heldForAppeals,
            @Nullable PurseLine purse,
            String drawnUpBy,
            LocalDate drawnUpOn,
            List<PlaceRow> places) {}

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
                list.purse().map(PurseLine::of).orElse(null),
                list.drawnUpBy(),
                list.drawnUpOn(),
                places(list));
    }

    private List<PlaceRow> places(RankingList list) {
        var entries = rankings.entriesOf(list);
        var end = PlaceRow.end(entries.stream().map(RankingEntry::outcome).toList());
        return entries.stream()
                .map(entry -> PlaceRow.of(
                        entry,
                        entry.place() == end,
                        files.look(entry.caseNumber()).stage()))
                .toList();
    }
}
