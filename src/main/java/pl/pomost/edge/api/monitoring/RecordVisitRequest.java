package pl.pomost.edge.api.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.visit.RecordVisit;
import pl.pomost.business.visit.Visit;
import pl.pomost.kernel.fact.CaseRef;

/**
 * What two people found on the spot.
 *
 * @param plan  number of the plan that was carried out; absent for a visit without notice
 * @param items what was looked at; a planned visit looks at everything that the settlement claims
 */
@Schema(name = "RecordVisitRequest")
public record RecordVisitRequest(
        @Nullable Integer plan,
        LocalDate visitedOn,

        @Schema(example = "doradca", pattern = "^[a-z0-9._-]{2,40}$")
        String firstVisitor,

        @Schema(example = "doradca2", pattern = "^[a-z0-9._-]{2,40}$")
        String secondVisitor,

        @Schema(example = "OK") Visit.Result result,
        @Schema(example = "true") boolean placeExists,
        @Schema(example = "true") boolean equipmentPresent,
        @Schema(example = "true") boolean membersWork,
        @Schema(example = "true") boolean labelsPresent,
        @Schema(example = "true") boolean documentsApart,
        @Nullable List<SeenItemRequest> items,

        @Schema(example = "Lokal działa, sprzęt na miejscu.", maxLength = 4000)
        String protocol) {

    /** One thing that was looked at, by the number of its cost line. */
    @Schema(name = "SeenItemRequest")
    public record SeenItemRequest(
            @Schema(example = "1", minimum = "1", maximum = "999")
            int line,

            boolean present,

            @Schema(example = "SN-2026-0417", maxLength = 100) @Nullable
            String serialNumber,

            @Schema(maxLength = 500) @Nullable String remark) {}

    RecordVisit.Command command(CaseRef seen) {
        return new RecordVisit.Command(
                seen,
                plan,
                visitedOn,
                firstVisitor,
                secondVisitor,
                result,
                new RecordVisit.Checks(placeExists, equipmentPresent, membersWork, labelsPresent, documentsApart),
                items == null
                        ? List.of()
                        : items.stream()
                                .map(each -> new RecordVisit.Seen(
                                        each.line(), each.present(), each.serialNumber(), each.remark()))
                                .toList(),
                protocol);
    }
}
